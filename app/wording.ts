/** Words of the frame around every page, of the start page and of the error pages, by subject. */

export const SITE = {
  name: "Mailverdict",
  title: "Mailverdict: run our own email, or buy it?",
  description:
    "A rule that decides, the money and the risk behind it with honest ranges, and what would have to change for the answer to change. Five minutes, no account, nothing stored.",
  essay: "https://lynk.run/blog/why-i-still-run-my-own-email-server-and-why-you-probably-shouldnt",
} as const;

export const FRAME = {
  skip: "Skip to the content",
  home: "Mailverdict, start page",
  start: "Start the questions",
  navigation: "Site",
  footer: [
    "No account, no cookies, no trackers. Your answers live in the address of the page, and nowhere else.",
    "The figures are estimates with ranges, not quotations, and not legal advice.",
  ],
} as const;
