/** Words about answers under way that a browser keeps. In a file that imports nothing, since every page that offers them loads it. */

/** What is said of answers that wait in the reader's browser. */
export const SAVED_DRAFT_WORDS = {
  saved:
    "Your unfinished answers are kept in this browser, on this device only, until you delete them or answer anew. On a shared computer, delete them.",
  putBack: "What you had typed on this page is back in its place.",
  remove: "Delete what is kept here",
  removed: "Deleted. Nothing is kept in this browser now, and nothing will be while this tab is open.",
  page: (page: number, pages: number, name: string) => `page ${page} of ${pages}, ${name}`,
  review: "the review",
  leftOff: (page: string) => `You left off at ${page}.`,
  where: "Your answers so far are kept in this browser only.",
  replaced: "What you answer below takes the place of what is kept in this browser.",
  goOn: "Go on where you left off",
} as const;
