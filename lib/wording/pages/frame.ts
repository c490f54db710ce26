/** Words of the frame around every page, of the start page and of the error pages, by subject. */

export const SITE = {
  name: "Mailverdict",
  title: "Mailverdict: run our own email, or buy it?",
  description:
    "A rule that decides, the money and the risk behind it with honest ranges, and what would have to change for the answer to change. Five or six minutes, no account, nothing stored.",
  essay: "https://lynk.run/blog/why-i-still-run-my-own-email-server-and-why-you-probably-shouldnt",
} as const;

export const FRAME = {
  skip: "Skip to the content",
  home: "Mailverdict, start page",
  footer:
    "No account, no cookies: your answers live in the address and in your browser. Figures are estimates, not quotations or legal advice.",
  about: {
    label: "About the numbers and the site",
    method: "Method",
    evidence: "Evidence",
    glossary: "Glossary",
    api: "For programs",
    accessibility: "Accessibility",
  },
} as const;

export const START = {
  heading: "Should you run your own email, or buy it?",
  lead: "A verdict you can defend in a board meeting: a rule that decides, the money and the risk behind it, and what would have to change for the answer to change.",
  first: {
    mailboxes: { label: "Mailboxes", hint: "People with an address; 0 for application mail alone." },
    appMessages: { label: "Messages your software sends a month", hint: "Receipts, alerts, newsletters; 0 if none." },
    control: "Is there anything about your mail that you must control: by law, by contract, because of a threat, or by decision?",
    choices: { no: "No", yes: "Yes", "not-sure": "Not sure" },
    send: "See a first answer",
  },
  start: "Start the questions",
  sample: { heading: "What you will get", open: "Open this example" },
  /** @param asked questions without an answer of ours @param preset questions that have one */
  time: (asked: number, preset: number) => ({
    term: "Time",
    text: `Two or three minutes to a verdict, five or six for everything: ${asked} questions, and ${preset} more that have a default.`,
  }),
  facts: [
    {
      term: "At hand",
      text: "The number of mailboxes, roughly how many messages your software sends, and who would run the servers. “Not sure” is an answer wherever there is no default.",
    },
    {
      term: "Stored",
      text: "Nothing on our side. The link to your result holds the answers, without names. Whoever has it can open it, and it can’t be withdrawn. Unfinished answers wait in your browser until you delete them.",
    },
  ],
  view: {
    term: "Our view",
    text: "Most should buy. We start from that, and ",
    why: "say why",
    /** @param buying how many of the examples are told to buy */
    after: (buying: string, all: string) => `. Of the ${all} examples, ${buying} end there.`,
  },
  profiles: {
    heading: "Or open a worked example",
    intro: "Six invented organisations and their verdicts. Open the one most like yours.",
    /** What a result recommends, in the fewest words. */
    verdicts: { hosted: "buy", sender: "own the sending", core: "own the core", self: "own" },
    verdict: "Verdict: ",
  },
  prior: {
    heading: "Where we stand: most should buy",
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
    evidence: "What others found, beside what the model says",
    thumb: "Rules of thumb, checked",
  },
} as const;

export const NOT_FOUND = {
  title: "Page not found",
  heading: "There is no page at this address",
  text: "It may have been cut when it was copied. Results live in their address, so a missing letter is enough. Copy it again in one piece, or start here.",
  ways: [
    { href: "/", label: "Go to the start page" },
    { href: "/questions/why", label: "Start the questions" },
  ],
} as const;

export const FAILURE = {
  title: "Something went wrong",
  heading: "Something went wrong on our side",
  text: "This page could not be made. Your answers are in its address, so nothing is lost: try again in a moment, or keep the address and come back later.",
  /** An empty address opens the same page again, from the server. */
  ways: [
    { href: "", label: "Try again" },
    { href: "/", label: "Go to the start page" },
  ],
} as const;

/** Headings of a page that refuses a file or a change, by status; the sentence beneath says why. */
export const REFUSED = {
  400: "This address asks for something we can’t make",
  404: "There is nothing at this address",
  405: "This address can’t be used that way",
  413: "That is more than we can take",
  414: "This address is too long",
  415: "We can’t read that kind of file",
  422: "We can’t use these values together",
  500: FAILURE.heading,
  503: "Too many results are being computed just now",
} as const;

/** Why a file of a result can't be had, and the ways on. */
export const NO_RESULT = {
  detail: "This address holds no result: its code is damaged, cut short or not one of ours.",
  noInvitation: "This address holds no result to invite to: its code is damaged, cut short or not one of ours.",
  what: "See what is wrong with the link",
  result: "Go to the result",
  home: "Go to the start page",
} as const;

/** There is more to compute than there is time for. */
export const BUSY = {
  detail: "This takes computing that we have no room for at this moment. Nothing is lost: try again in a few seconds.",
  /** An empty address opens the same page again. */
  retry: { href: "", label: "Try again" },
} as const;

export const OFFLINE = {
  heading: "No connection to the server",
  paragraphs: [
    "Your device is offline, or the server can’t be reached. This page can only be shown once it answers again.",
    "Nothing is lost. Your answers are in the address of the page, and it still stands in the address bar.",
    "A PDF that you have saved opens without a connection.",
  ],
  links: [
    { href: "", label: "Try again" },
    { href: "/", label: "Go to the start page" },
  ],
} as const;

/** What is said while something takes longer than a moment. @param draws the futures of one result */
export const waitingWords = (draws: string) => ({
  result: `Computing ${draws} futures. A few seconds.`,
  pdf: "Making the PDF. A few seconds.",
  file: "Making the file.",
  page: "Loading the page.",
});
