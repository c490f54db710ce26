import { REVIEW_MONTHS } from "../../data/review";
import { exactNumber, numberWord } from "../format";

export const TRUST = {
  intro:
    "Most of what would settle this question has never been measured. Where a public figure exists, the assumption leans on it and names it. Where none exists, the number is a judgement of ours, shown as ours, with a range wide enough to be wrong in.",
  overrides:
    "Whoever knows better can replace any assumption that the model reads, from the sources of a result. It is marked as yours wherever it shows, and it never moves what the rule asks for.",
  caption: "How many numbers there are of each grade",
  grade: "Grade",
  count: "Numbers",
  meaning: "What it means",
} as const;

export const GRADE_MEANINGS: Readonly<Record<string, string>> = {
  "our assumption": "A judgement of ours; the reasoning stands beside it.",
  measured: "Counted by somebody who published the count.",
  reported: "Told by a practitioner, a vendor or a survey.",
  derived: "Computed by us from published figures; the working stands beside it.",
  assumed: "A reading of ours of scattered accounts.",
  elicited: "A judgement asked of people who should know.",
  direct: "Seen on the vendor’s own page.",
  transcribed: "Copied from the vendor’s page or price interface by a public repository; the page itself was not opened by us.",
  generated: "A copy that says of itself that it was generated, not read from the vendor’s page.",
  "second-hand": "Quoted by somebody else; the vendor’s page was not opened by us.",
  unsourced: "No address is on record, so the price is shown as ours.",
};

export const LEDGER = {
  number: "Number",
  low: "Low",
  likely: "Likely",
  mean: "mean",
  high: "High",
  amount: "Amount",
  why: "Why, and where it acts",
  scale: "Scales with",
  applies: "Applies:",
  acts: "Acts on:",
  ours: "no address: ours",
  judged: "the number itself is ours",
  check: "check at the vendor’s page",
  flags: { undated: "undated, counted from the day it was read", stale: "past its review date", weak: "thin" },
  unknown: "not known",
} as const;

export const ASSUMPTIONS_TEXT = {
  intro: (count: number, unused: number) =>
    `${exactNumber(count)} numbers of ours, by subject. Low, likely and high are the 5th percentile, the median and the 95th; the mean, which averages count, stands beneath the median. ${unused} of them are kept for their ids and no longer read; they say so.`,
  acts: "Where a number acts was found by moving it and running the model. Three lines follow from others and are named only where nothing else moves: an hour that costs more displaces more work, and a dearer bill rises by more and is paid twice for longer.",
} as const;

export const FIGURES_TEXT = {
  intro: (count: number) =>
    `${exactNumber(count)} figures that others published, or that we derived from such. The model reads none of them itself; assumptions lean on them and name them by their ids. A blank bound is not known, which is not zero. “Thin” marks one vendor’s word, a figure without an address, or our own reading of scattered accounts.`,
  summary: "Figures",
} as const;

export const PRICES_TEXT = {
  intro: (count: number, plans: number) =>
    `${exactNumber(count)} list prices, each as it was read on its day, and the ${exactNumber(plans)} plans that are built from them. A price is never edited: a new or a corrected one is appended, and a link keeps the prices of its day. Beside each stands how it was come by, and the vendor’s own page, where it can be checked; we did not open every one of those pages. A price without a date counts as read on 23 November 2026 and is flagged. Prices ask for review ${numberWord(REVIEW_MONTHS)} months after they were read.`,
  rates: "Exchange rates",
  plans: "Plans",
  planColumns: {
    plan: "Plan",
    home: "Vendor’s country",
    data: "Where data can be kept",
    storage: "Storage",
    retention: "Keeps and holds",
    use: "Counted where none was chosen",
  },
  retention: { true: "yes: vault or hold", false: "no" },
  recommended: { first: "yes", second: "where no top provider does what is asked", never: "no" },
  unknown:
    "“Unknown” means that we saw no page that says it. An unknown country or place is never taken to fit a requirement. Which plan is counted where none was chosen is our judgement: the cheapest of the top providers that does what is asked, else the cheapest of the established specialists.",
} as const;

/** The rows of a section as a file. */
export const DOWNLOAD = {
  link: (file: string) => `Download ${file}`,
  text: "for a spreadsheet: every row with unit, source, date and grade.",
} as const;

/** The price book’s categories, in the order in which they are listed. */
export const PRICE_CATEGORIES: Readonly<Record<string, string>> = {
  "hosted-mailbox": "Hosted mailboxes",
  transactional: "Application mail",
  vps: "Servers",
  "backup-storage": "Backup and storage",
  "dmarc-monitoring": "DMARC reports",
  "deliverability-monitoring": "Watching delivery",
  "spam-filtering": "Filtering",
  archiving: "Archives",
  "mail-software": "Mail software",
};

export const CHANGES = {
  intro: "Old links open under the current model. When it is another than the link’s, the verdict may be another too.",
  version: (version: string) => `Version ${version}`,
  effect: "Older results:",
} as const;
