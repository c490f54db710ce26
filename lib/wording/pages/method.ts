/** Words of the method page, by section: its frame, the model and its numbers. Figures that the model owns are put in from it. */

import { REVIEW_MONTHS } from "../../data/review";
import { CHOSEN, MANY_EVENTS, MONTHLY_DRAWS, WORTH_POINTS } from "../../model";
import { counted, exactNumber, longDate, numberWord, shareInWords } from "../format";
import { MOST_MAILBOXES } from "../most-mailboxes";

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
    `Model ${version} · prices as of ${longDate(priceDate)} · ${draws} draws for each result`,
  outline: "On this page",
} as const;

export const STALE = {
  heading: "Some of this is past its review date",
  intro: (today: string) =>
    `Checked on ${today}. What is late is still used; it is marked in the tables, and in every result that it moves.`,
  prices: (count: number) => `${counted(count, "price", "prices")} past review: `,
  rates: (count: number) => `${counted(count, "exchange rate", "exchange rates")} past review: `,
  assumptions: (count: number) =>
    `${counted(count, "assumption", "assumptions")} past review, ${numberWord(REVIEW_MONTHS)} months after the day it was set.`,
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
      "A cost is in a budget if a quote or a plan shows it on the day of the decision, and in no budget otherwise. Each incident’s cost belongs to exactly one line. Warm-up weeks, steady silent loss and days of incidents share out time and do not overlap.",
    ],
  },
  {
    heading: "Incidents",
    paragraphs: [
      `An incident has a frequency and a magnitude, in every option at its own rate. Events arrive by a Poisson process; magnitudes are log-normal. Answers about the team and about exposure multiply the rate, together by at most ${numberWord(CHOSEN.factorCap)}, because they overlap.`,
      `A silent incident costs more the later it is noticed: the days until somebody notices are added to the days of repair. What is refused or has to wait tells its senders, so that ${numberWord(CHOSEN.bouncesNoticed)} messages are enough to notice; ${shareInWords(1 - CHOSEN.notSentAgain)} of what came back is sent again. Inbound mail waits at its senders for ${numberWord(CHOSEN.retryDays)} days, so an outage delays it before it loses any. Only a share of the revenue behind a missing message counts as lost for good.`,
      "What takes time saturates: n events a year of d days each take 1 − exp(−n × d / 365) of the year, so that events which overlap count once and the largest estate loses no more days than a year has. A listing concerns one of the groups of addresses that mail leaves from, and a stolen account one mailbox.",
    ],
  },
  {
    heading: "Means are computed, spreads are sampled",
    paragraphs: [
      "A rare and expensive event makes a sampled mean wander. So means are not sampled: given a draw of the inputs, the cost of an incident is its rate times the closed-form mean of its magnitude (conditional expectation), and every published mean is the average of these. Lines add up to totals exactly.",
      `The spread does come from events, sampled one by one with the same chance in every option. It gives the quantiles, the bands and the yearly losses. P10, P50 and P90 are the values that one in ten, five in ten and nine in ten futures stay below. The first event of a kind in a draw, the only one of most rare incidents, takes its magnitude from the net as well. Where a draw expects more than ${numberWord(MANY_EVENTS)} events of a kind over the horizon, each year’s sum comes from a log-normal with the mean and variance of that sum. Bands by month are read from the first ${exactNumber(MONTHLY_DRAWS)} draws, which are a net of their own.`,
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
      `The value of finding out is the expected value of partial perfect information (EVPPI): how much cheaper the choice would be on average, if this one input were known before choosing by cost alone. It uses the same conditional means, in the manner of the regression estimator of Strong, Oakley and Brennan (2014), read at ${exactNumber(WORTH_POINTS)} equally likely points of the input. Options that share a line share its input, so one driver stands for the rows of all options.`,
      "Expected regret is what an option costs on average beyond the cheapest option of each draw. Drivers, value and regret all answer the question “if money decided”. It does not.",
    ],
  },
  {
    heading: "What it rests on",
    paragraphs: [
      "Each result says what part of its price of control rests on published figures, on our judgement, and on your own answers. The price of control is a sum of differences between owning and buying, line by line; each counts as much as it is large, whether it speaks for owning or against. A line’s difference is divided equally among what makes it: its list price, its hourly cost, and its assumptions together, that is hours, rates, lengths and shares. A dated list price and our default for an hour, which is what official statistics say of pay, count as published. So do the assumptions of a line where every one of them follows a published figure; where one departs from all it is held against, or has none, they count as our judgement. A price, an hourly cost, the revenue at stake and every replaced assumption count as yours. How many mailboxes there are, and what only multiplies, is not counted: it would be a part of everything.",
    ],
  },
  {
    heading: "Crossover and flips",
    paragraphs: [
      `The crossover is the smallest number of mailboxes, all else as answered, from which the owned option’s mean stays below that of buying up to ${MOST_MAILBOXES}. It is searched on means with a few hundred draws, on a grid of sizes and then by halving, to three significant figures.`,
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
