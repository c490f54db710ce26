/** Words of the page about the interface for programs. What comes from its description is not here. */

export const API = {
  eyebrow: "For programs",
  title: "Send answers, get a verdict",
  lead: "The same questions, the same rule and the same model, for a script or a page of your own. No key and no account; nothing is stored. Any page may call it, from any origin.",
  description: "Its description, for tools that make clients:",
  format: (version: string) => `OpenAPI ${version}`,
  try: { heading: "Try it", intro: "Each of these runs as it stands, in a terminal." },
  addresses: { heading: "Every address", caption: "Addresses for programs", columns: ["Address", "What it gives"] },
  answers: {
    heading: "Every answer",
    intro:
      "Each may be left out. Quantities are rounded to three significant figures and echoed so. A range is one number, or {low, high} as a 90% interval.",
    caption: "Answers by id",
    columns: ["Field", "Question", "May be"],
    notSure: "not-sure",
    custom: "a plan id, or {custom: amount}",
    any: "any of: ",
    or: "; or ",
  },
  shape: {
    heading: "What comes back",
    intro: "An object with code, url, the answers and overrides as understood, and the assessment:",
    caption: "Fields of the assessment",
    columns: ["Field", "What it is"],
  },
  errors: {
    heading: "When something is wrong",
    text: "Refusals are problem details (RFC 9457): a stable code, a sentence, and for wrong fields one entry each with its place and its bounds. Damaged codes get 404. There is no limit for each address; be ready for a 503 from a busy server or the proxy before it, and try again later.",
    caption: "Answers to a request that cannot be assessed",
    columns: ["Status", "When"],
  },
  embed: {
    heading: "The questions in a page of yours",
    text: "Only addresses under /embed may stand in a frame. Name your own origin, and a reader who clicks “Pass the link” posts it to you; to no other page, and never without the click. The result itself opens in a window of its own.",
    titleOfFrame: "Run our own email, or buy it?",
  },
} as const;
