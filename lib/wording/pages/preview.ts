/** Words of the cards that chat programs show for pages that are the same for everybody, by the name in their address. */
export const SITE_CARDS = {
  start: {
    heading: "Should you run your own email, or buy it?",
    text: "A rule that decides, the money and the risk behind it, and what would have to change for the answer to change.",
    foot: "Five or six minutes. No account, nothing stored.",
  },
  questions: {
    heading: "Your email: own it or buy it?",
    text: "Six pages of questions. Leave open what you do not know, and see the result with what you have from the second page on.",
    foot: "The answers live in the link. We keep none.",
  },
} as const;
