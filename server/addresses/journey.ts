/**
 * A way through the questions: the same pages under other addresses, with another end. What is asked, checked and kept never differs.
 */
export type Journey = {
  /** What stands in an address before the name of the page, such as "/questions". */
  base: string;
  /** What every form and every link hands on beside the answers. */
  carried: Readonly<Record<string, string>>;
  /** Where the finished answers lead. @param code the code of their result */
  end: (code: string) => string;
  /**
   * What is answered on the way is kept in the reader's browser until it is finished, and can be gone on with elsewhere. Not in somebody
   * else's frame, where a browser may forbid it, and not where somebody else asked.
   */
  isKept: boolean;
};

/** For oneself: the answers lead to their result. */
export const PLAIN: Journey = { base: "/questions", carried: {}, end: (code) => `/r/${code}`, isKept: true };
