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
  footer: [
    "No account, no cookies, no trackers. Your answers live in the address of the page, and nowhere else.",
    "The figures are estimates with ranges, not quotations, and not legal advice.",
  ],
  api: "For programs: the interface, with examples",
  method: "Method: the rule, the model, and the source of every number",
} as const;

export const START = {
  heading: "Should you run your own email, or buy it?",
  lead: "Answer about thirty questions on six pages and get a verdict you can defend in a board meeting: a rule that decides, the money and the risk behind it, and what would have to change for the answer to change.",
  start: "Start the questions",
  facts: [
    {
      term: "Time",
      text: "About five minutes for everything. The first two pages give most founders their verdict, and you can jump to it from there.",
    },
    {
      term: "At hand",
      text: "The number of mailboxes, roughly how many messages your software sends, and who would run the servers. “Not sure” is an answer everywhere.",
    },
    {
      term: "Stored",
      text: "Nothing. The link to your result is the database: it holds the answers and no names. Whoever has it can open it, and it can’t be withdrawn.",
    },
  ],
  prior: {
    heading: "Where we stand: most teams should buy",
    before: "We start from a view, and say so. It comes from an operator of twenty years who wrote ",
    essay: "why he still runs his own mail server, and why you probably should not",
    after:
      ". Sending mail is easy; being trusted to arrive is hard, and it fails silently. Hosted mail turns that work into a small, predictable bill. The rule below is our reading of the essay, not a quotation.",
  },
  rule: {
    heading: "Three conditions, all of them, or buy",
    conditions: [
      {
        term: "Control is a requirement.",
        text: "Law, contract, a written threat model or a board decision demands something that no hosted service can meet.",
      },
      {
        term: "The team is able.",
        text: "Two people or more, with production experience, cover, and patching, backups and monitoring as routine.",
      },
      {
        term: "The burden is accepted.",
        text: "A named owner, the leadership’s word in writing, and the hours, weeks and losses the model expects.",
      },
    ],
    after: "Money does not outvote the rule. It stands beside it, as ranges: what owning costs, what it risks, and the price of control.",
  },
  profiles: {
    heading: "Or open a worked example",
    intro: "Six invented companies, each a full result. Open the one most like yours and change its answers.",
  },
} as const;

export const NOT_FOUND = {
  title: "Page not found",
  heading: "There is no page at this address",
  text: "It may have been cut when it was copied. Results live in their address, so a missing letter is enough. Copy it again in one piece, or start here.",
  home: "Go to the start page",
  start: "Start the questions",
} as const;

export const FAILURE = {
  title: "Something went wrong",
  heading: "Something went wrong on our side",
  text: "Your answers are in the address of this page, so nothing is lost. Try again in a moment.",
  retry: "Try again",
  home: "Go to the start page",
} as const;
