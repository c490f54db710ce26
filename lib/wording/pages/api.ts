/** Words of the page about the interface for programs. What comes from its description is not here. */

export const API = {
  eyebrow: "For programs",
  title: "Send answers, get a verdict",
  lead: "The same questions, the same rule and the same model, for a script or a page of your own. No key and no account; nothing is stored. Any page may call it, from any origin.",
  description: "Its description, for tools that make clients:",
  format: (version: string) => `OpenAPI ${version}`,
  try: {
    heading: "Try it",
    intro: "Each of these runs as it stands, in a terminal.",
    copying: { copy: "Copy the command", copied: "Copied", failed: "Your browser did not allow it. Select the command and copy it." },
    command: (what: string) => `Command: ${what}`,
  },
  example: {
    heading: "An example answer",
    /** @param name of the worked example, as the start page has it */
    intro: (name: string) =>
      `What the server answers for the worked example “${name}”, at today’s prices. It is shortened: a line with … says how many fields or entries were left out, and of each list only the first entry is shown.`,
    whole: "The whole answer",
    label: "The answer, shortened",
    more: (count: number) => `… ${count} more`,
  },
  addresses: { heading: "Every address", caption: "Addresses for programs", columns: ["Address", "What it gives"] },
  answers: {
    heading: "Every answer",
    intro:
      "Each may be left out. Quantities are rounded to three significant figures, prices of your own to the cent where that is finer, and echoed so. What has no reason under the other answers is accepted and dropped. A range is one number, or {low, high} as a 90% interval.",
    caption: "Answers by id",
    columns: ["Field", "Question", "May be"],
    notSure: "not-sure",
    custom: "a plan id, or {custom: amount}",
    any: "any of: ",
    or: "; or ",
  },
  shape: {
    heading: "What comes back",
    intro:
      "An object with code, url, the answers and overrides as understood, restsOn (what the price of control rests on, in percent), and the assessment:",
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
    label: "What your page holds",
    titleOfFrame: "Run our own email, or buy it?",
  },
} as const;
