import { uncapitalised } from "../words";

/** Tags of the page of a worked example. */
export const EXAMPLE_PAGE = {
  /** @param verdict in one sentence */
  tags: ({ name, story }: { name: string; story: string }, verdict: string) => ({
    title: `${name}: run their own email, or buy it?`,
    description: `${story} The verdict: ${uncapitalised(verdict)}`,
  }),
} as const;

/** Words of the cards that chat programs show for pages that are the same for everybody, by the name in their address. */
export const SITE_CARDS = {
  start: {
    heading: "Should you run your own email, or buy it?",
    text: "A rule that decides, the money and the risk behind it, and what would have to change for the answer to change.",
    foot: "Five or six minutes. No account, nothing stored.",
  },
  "rules-of-thumb": {
    heading: "When does your own mail server pay?",
    text: "Rules of thumb by guides and sellers, beside what a simulation of costs says at the same sizes.",
    foot: "Where we agree, where we differ, and what each rule leaves out.",
  },
  questions: {
    heading: "Your email: own it or buy it?",
    text: "Six pages of questions. Leave open what you do not know, and see the result with what you have from the second page on.",
    foot: "The answers live in the link. We keep none.",
  },
} as const;
