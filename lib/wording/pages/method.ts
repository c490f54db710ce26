/** Words of the method page, by section. Figures that the model owns are put in from it. */

import { HOURS_PER_PERSON, MONEY_LABELS, MONTHLY_DRAWS, REPUTATION_FROM } from "../../model";
import { numericQuestionOf } from "../../questionnaire/questions";
import { counted, exactNumber, percent } from "../format";

export const ESSAY = {
  title: "Why I Still Run My Own Email Server (And Why You Probably Shouldn’t)",
  url: "https://lynk.run/blog/why-i-still-run-my-own-email-server-and-why-you-probably-shouldnt",
} as const;

/** How other pages and the PDF lead here. */
export const METHOD_LINK = {
  href: "/method",
  page: "How the numbers are made, and every one of them",
  pdf: "Every assumption, price and source, and how the numbers are made",
} as const;

/** The sections in reading order, with the heading of each and its shorter name in the outline. */
export const SECTIONS = {
  rule: { heading: "The rule", outline: "The rule" },
  owned: { heading: "What would be owned", outline: "What would be owned" },
  labels: { heading: "Labels, and what comes after the verdict", outline: "Labels" },
  model: { heading: "The model at a glance", outline: "The model" },
  numbers: { heading: "How the numbers are made", outline: "How numbers are made" },
  limits: { heading: "What is not in it", outline: "Limits" },
  trust: { heading: "How far to trust the inputs", outline: "Trust" },
  assumptions: { heading: "Every assumption", outline: "Assumptions" },
  figures: { heading: "Every published figure", outline: "Published figures" },
  prices: { heading: "Every price", outline: "Prices" },
  changes: { heading: "Changes to the model", outline: "Changes" },
} as const;

export type SectionName = keyof typeof SECTIONS;

export const HEADER = {
  eyebrow: "Method",
  title: "How the verdict is reached, and where every number comes from",
  lead: "A rule decides. A model puts money and risk beside it. This page holds both in full: the conditions, the arithmetic, and every assumption, figure and price that a result rests on. It is generated from the data that the model runs on.",
  versions: (version: string, priceDate: string, draws: string) =>
    `Model ${version} · prices as of ${priceDate} · ${draws} draws for each result`,
  outline: "On this page",
} as const;

export const STALE = {
  heading: "Some of this is past its review date",
  intro: (today: string) =>
    `Checked on ${today}. What is late is still used; it is marked in the tables, and in every result that it moves.`,
  prices: (count: number) => `${counted(count, "price", "prices")} past review: `,
  rates: (count: number) => `${counted(count, "exchange rate", "exchange rates")} past review: `,
  assumptions: (count: number) => `${counted(count, "assumption", "assumptions")} past review, six months after the day it was set.`,
} as const;

export const RULE = {
  source: [
    "The idea comes from an essay by an operator of twenty years, ",
    ". What follows is our reading of it, in our words. It is not a quotation.",
  ],
  reasons: [
    "Sending mail is easy. Being trusted to arrive is hard, and it fails silently: every server can be up while the mail is not believed.",
    "Hosted mail turns that work into a small, predictable bill. So cost is nearly always a bad reason to run your own.",
    "The one good reason is control as a requirement, not as a preference. Then the work can be worth it, if the team can really do it and takes it on knowingly.",
    "Owning everything is not sovereignty. That is knowing what must be owned, what can safely be delegated, and where the hidden dependencies are.",
  ],
  rule: "Owning is legitimate when all three conditions below are met. If any is not met, buy. If none fails but something is not known, buy, unless exactly that can be established.",
  logic:
    "Each condition is met, not met or not known. A condition with several points is as good as its worst point; where one of several objectives is enough, the best one counts.",
  caption: "The points of each condition, and when each is met",
  point: "Point",
  met: "Met when",
} as const;

type Point = readonly [point: string, met: string];

export const CONDITIONS: readonly { name: string; why: string; points: readonly Point[]; after?: string }[] = [
  {
    name: "Control is a requirement",
    why: "A wish for control is common, and buying serves it well enough. Only a demand from outside, or a decision somebody answers for, is worth what owning costs.",
    points: [
      [
        "At least one objective is established",
        "It rests on law, a contract, a dated written threat model, or a dated decision of the board. A preference does not count.",
      ],
      [
        "No hosted service can meet the same objective, and this was checked",
        "The requirement bars third parties as such. Or the kinds that could meet it were asked and none can: a large suite, a provider in the required place, one where you hold the keys, and a specialist who runs a separate installation for you.",
      ],
    ],
    after:
      "Not yet checked, or not sure, leaves the point unknown. What a service can meet at extra cost can be bought: the point is not met, and the extra cost is added to buying.",
  },
  {
    name: "The team can operate it",
    why: "Mail is a production system that attackers use every day. It needs people who have run one, more than one of them, and habits that do not wait for an incident.",
    points: [
      ["Experience", "Somebody has run mail in production, or a specialist is contracted."],
      ["Two people", "At least two would operate it, or there is a deputy."],
      ["Cover", "Somebody answers when it breaks, at least in office hours."],
      ["Patching, backups and monitoring", "Each of the three is routine, for mail or for another production system."],
      ["Hours for each person", `In four futures out of five the work stays within ${HOURS_PER_PERSON} hours a month for each operator.`],
    ],
  },
  {
    name: "The burden is accepted knowingly",
    why: "The work never ends and is noticed only when it fails. So somebody has to have agreed to it with the figures in view.",
    points: [
      ["An owner", "One person is named."],
      ["Acceptance", "The leadership has accepted the burden in writing."],
      ["Committed hours", "They cover the hours that the work stays within in four futures out of five."],
      [
        "Bearable loss",
        "It covers a bad year: the cash and revenue lost in incidents that hosting would have spared, exceeded in one year out of twenty. Hours are not in it.",
      ],
      [
        "Degraded weeks",
        `They cover the median weeks until new addresses are trusted. None are asked for where fewer than ${exactNumber(REPUTATION_FROM)} messages a month leave from addresses of your own, or where you run mail today.`,
      ],
    ],
  },
];

export const COUNTS = {
  numbers:
    "The numbers asked for are those of the option that would be owned, rounded to two significant figures. Where answers are unknown they are an interval, from the best to the worst those answers could turn out. They come from the assumptions as shipped: replacing an assumption never helps anyone past the rule.",
  counts: {
    heading: "What counts as an objective",
    text: "Where data lives; confidentiality, that is who can read mail or be made to hand it over; retention and deletion; logging and inspection; filtering policy; routing; identity and trust boundaries; separate failure domains; exit from a vendor or jurisdiction; and mail as the product you sell. Each covers people’s mail, application mail or both.",
  },
  never: {
    heading: "What never decides",
    points: [
      "Money. Cost, the chance that owning is cheaper and the price of control stand beside the verdict.",
      "Scores. Each condition has one, the share of its points that are met, and an unknown point counts as nothing. For control it is that of the best objective. A high score with one point missing is still not met.",
      "Motives. Cost, independence, privacy, vendor trust, learning and the rest are answered in the report. None of them is an objective.",
    ],
  },
} as const;

export const OWNED = {
  intro:
    "The owned option is the least ownership that satisfies every objective that is established. The team, the burden and the price of control are measured on it, and it is what is recommended when the rule is met.",
  caption: "What would be owned, by what is established",
  established: "What is established",
  option: "Least that satisfies it",
  options: {
    intro: "Four options are compared, on two streams of mail: people’s, and that of applications.",
    caption: "The four options",
    option: "Option",
    meaning: "What it means",
  },
} as const;

export const LABELS = {
  intro:
    "Every result has two labels, one for the verdict and one for the money. They answer different questions, and neither changes the other. Two remarks may follow.",
  caption: "What the labels mean",
  label: "Label",
  meaning: "Given when",
  rows: [
    ["Verdict: settled", "The verdict is the same with every unknown answer at its best and with every one at its worst."],
    ["Verdict: open", "It depends on answers that are not known; the result lists them."],
    [
      "Money: clear",
      `The chance that the owned option is cheaper than buying is at most ${percent(MONEY_LABELS.clear.atMost)}, or at least ${percent(MONEY_LABELS.clear.atLeast)}.`,
    ],
    ["Money: too close to call", `That chance is from ${percent(MONEY_LABELS.tooClose.from)} to ${percent(MONEY_LABELS.tooClose.to)}.`],
    ["Money: leaning", "It is anything else."],
    ["Remark: narrow", "A number that the rule rests on is decided by less than a fifth."],
    ["Remark: at renewal", "You run mail today and the rule is not met: move then, not now."],
  ] satisfies readonly Point[],
  goLive: {
    heading: "Before going live",
    intro:
      "Four practices do not turn the verdict to buying. Where one is missing or not known, the verdict becomes: own, once these are done.",
  },
} as const;

export const MODEL = {
  text: "Answers reach the verdict by two ways: directly, through the three conditions, and through the hours, the losses and the weeks that the model expects of an owner. What an option costs never enters the rule.",
  caption: "The model at a glance",
  alternative: (counts: { assumptions: number; prices: number; lines: number; incidents: number }) =>
    `Answers, ${counts.assumptions} assumptions and ${counts.prices} prices become distributions, one column of draws for each input. These feed ${counts.lines} cost lines and ${counts.incidents} kinds of incident. Both are added up, month by month and on the same draws, for four options. From the options come two results: money, that is cost, range and price of control; and hours, losses and weeks, which go into the three conditions. The conditions also read the answers directly, and they alone make the verdict. Money stands beside it.`,
} as const;

/** The boxes of the diagram. */
export const DIAGRAM = {
  answers: { name: "Answers", detail: "ranges, “not sure”" },
  assumptions: { name: "Assumptions", detail: (count: number) => `${count}, low to high` },
  prices: { name: "Prices", detail: (count: number) => `${count}, dated` },
  distributions: { name: "Distributions", detail: "one column for each input" },
  lines: { name: "Cost lines", detail: (count: number) => `${count}, by month` },
  incidents: { name: "Incidents", detail: (count: number) => `${count} kinds` },
  options: { name: "Four options", detail: "on the same draws" },
  burden: { name: "Hours, losses, weeks", detail: "what owning takes" },
  money: { name: "Money", detail: "cost, range, price of control" },
  conditions: { name: "Three conditions", detail: "all, or buy" },
  verdict: { name: "Verdict", detail: "money stands beside it" },
} as const;

export const NUMBERS: readonly { heading: string; paragraphs: readonly string[] }[] = [
  {
    heading: "From a range to a distribution",
    paragraphs: [
      "An assumption has a low, a likely and a high value. They are read as the 5th percentile, the median and the 95th percentile of a log-normal in two halves that meet at the median, so that it passes through all three. Your own ranges are 90% intervals, read in the same way with the geometric middle as the median. A range that begins at 0 is read as beginning at a hundredth of its end, because a log-normal has no zero.",
      "An answer of “not sure” is not a guess of ours about you. A number takes a wide range of its own, listed with the other volumes below; a choice takes each of its values with equal chance.",
    ],
  },
  {
    heading: "The same worlds for every option",
    paragraphs: [
      "Each input is drawn once for each run, as one column of values: a dimension of a scrambled digital net in base 2. The first draw of every such column, the first two, four, eight and so on are spread evenly over the input’s distribution, one value in each equal slice; that much a Latin hypercube does too. A net also spreads any two inputs evenly over their square, so that products of inputs settle sooner. The columns are built like those of Sobol’s sequence, with free bits from a stream of chance that belongs to the input alone, and then scrambled (Owen’s nested scramble, by a hash of Laine and Karras). The seed is a constant of the model’s version, never made from answers.",
      "All options read the same columns (common random numbers). Where options have a row each for one line of work, such as help for users, those rows share a column too: a world in which it takes more hours than expected is that world in all of them. So a difference between two options is not a difference of luck.",
    ],
  },
  {
    heading: "Months, growth and prices",
    paragraphs: [
      "Costs run by month over the horizon. Mailboxes, messages and revenue grow as answered; growth that would pass a bound of the form is slowed to end there, and the result says so. Hours rise with wages, bills with the rise of their kind of price. Amounts are nominal, without value-added tax, and discounted to today from the middle of each month.",
      "A plan is priced at the tier that is cheapest for the quantity, and past its cap at the next plan that fits. Prices in other currencies are converted once, at the dated rate.",
      "Visible costs would stand in a quote or a plan on the day of the decision; invisible ones would not. Each incident’s cost belongs to exactly one line. Warm-up weeks, steady silent loss and days of incidents share out time and do not overlap.",
    ],
  },
  {
    heading: "Incidents",
    paragraphs: [
      "An incident has a frequency and a magnitude, in every option at its own rate. Events arrive by a Poisson process; magnitudes are log-normal. Answers about the team and about exposure multiply the rate, together by at most four, because they overlap.",
      "A silent incident costs more the later it is noticed: the days until somebody notices are added to the days of repair. Inbound mail waits at its senders for four days, so an outage delays it before it loses any. Only a share of the revenue behind a missing message counts as lost for good.",
    ],
  },
  {
    heading: "Means are computed, spreads are sampled",
    paragraphs: [
      "A rare and expensive event makes a sampled mean wander. So means are not sampled: given a draw of the inputs, the cost of an incident is its rate times the closed-form mean of its magnitude (conditional expectation), and every published mean is the average of these. Lines add up to totals exactly.",
      `The spread does come from events, sampled one by one with the same chance in every option. It gives the quantiles, the bands and the yearly losses. P10, P50 and P90 are the values that one in ten, five in ten and nine in ten futures stay below. The first event of a kind in a draw, the only one of most rare incidents, takes its magnitude from the net as well. Where a draw expects more than twelve events of a kind over the horizon, each year’s sum comes from a log-normal with the mean and variance of that sum. Bands by month are read from the first ${exactNumber(MONTHLY_DRAWS)} draws, which are a net of their own.`,
    ],
  },
  {
    heading: "The price of control",
    paragraphs: [
      "What the owned option costs beyond buying, draw by draw on the same draws, over the horizon and discounted. Its mean is the difference of the two means. The share of draws in which it is negative is the chance that owning is cheaper.",
    ],
  },
  {
    heading: "What drives it, and what is worth finding out",
    paragraphs: [
      "A driver is shown by the price of control at the input’s P10 and at its P90, everything else averaged. These conditional means are read from the draws that were made anyway: the expected totals are projected on the first Hermite polynomials of the input’s normal score, up to the fourth. A choice that is not known is read value by value, and its lowest and highest mean are shown.",
      "The value of finding out is the expected value of partial perfect information (EVPPI): how much cheaper the choice would be on average, if this one input were known before choosing by cost alone. It uses the same conditional means, in the manner of the regression estimator of Strong, Oakley and Brennan (2014), read at 200 equally likely points of the input. Options that share a line share its input, so one driver stands for the rows of all options.",
      "Expected regret is what an option costs on average beyond the cheapest option of each draw. Drivers, value and regret all answer the question “if money decided”. It does not.",
    ],
  },
  {
    heading: "Crossover and flips",
    paragraphs: [
      `The crossover is the smallest number of mailboxes, all else as answered, from which the owned option’s mean stays below that of buying up to ${exactNumber(numericQuestionOf("mailboxes").bounds.max)}. It is searched on means with a few hundred draws, on a grid of sizes and then by halving, to three significant figures.`,
      "A flip of the rule is a set of answers that turns the verdict, the smallest sets first and then the least cost; no change in a set can be left out. A flip of the money is, for each number, the nearest value at which another option has the lowest mean, or that no value within bounds does. A range is moved by scaling both ends. The search looks at means and needs by few draws, corrected where the full number of draws is known; what is listed is then computed again with all of them, as a result of those answers would be.",
    ],
  },
  {
    heading: "Figures on the page",
    paragraphs: [
      "A range from P10 to P90 is called eight in ten futures. Totals are shown to three significant figures, amounts in sentences to two: a simulation does not know more. Data in the JSON are not rounded.",
    ],
  },
];

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
  transcribed: "Copied from the vendor’s page or price interface by a public repository, not opened by us.",
  "second-hand": "Quoted by somebody else.",
  unsourced: "No address is on record, so the price is shown as ours.",
};

export const LEDGER = {
  number: "Number",
  low: "Low",
  likely: "Likely",
  high: "High",
  amount: "Amount",
  why: "Why, and where it acts",
  scale: "Scales with",
  applies: "Applies:",
  acts: "Acts on:",
  ours: "no address: ours",
  flags: { undated: "undated, counted from the day it was read", stale: "past its review date", weak: "thin" },
  unknown: "not known",
} as const;

export const ASSUMPTIONS_TEXT = {
  intro: (count: number, unused: number) =>
    `${exactNumber(count)} numbers of ours, by subject. Low, likely and high are the 5th percentile, the median and the 95th. ${unused} of them are kept for their ids and no longer read; they say so.`,
  acts: "Where a number acts was found by moving it and running the model. Three lines follow from others and are named only where nothing else moves: an hour that costs more displaces more work, and a dearer bill rises by more and is paid twice for longer.",
} as const;

export const FIGURES_TEXT = {
  intro: (count: number) =>
    `${exactNumber(count)} figures that others published, or that we derived from such. The model reads none of them itself; assumptions lean on them and name them by their ids. A blank bound is not known, which is not zero. “Thin” marks one vendor’s word, a figure without an address, or our own reading of scattered accounts.`,
  summary: "Figures",
} as const;

export const PRICES_TEXT = {
  intro: (count: number, plans: number) =>
    `${exactNumber(count)} list prices, each as it was read on its day, and the ${exactNumber(plans)} plans that are built from them. A price is never edited: a new one is appended, and a link keeps the prices of its day. A price without a date counts as read on 23 November 2026 and is flagged. Prices ask for review six months after they were read.`,
  rates: "Exchange rates",
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
