/** Words of the page that puts published accounts, studies and rules of thumb beside the model. Figures of the model are put in from data. */

import type { Agreement, Fit } from "../../data/evidence-fit";
import type { OptionId } from "../../questionnaire/ids";
import { chance, counted, dateInWords, longDate, roundMoney, whole, wholeMoney } from "../format";
import { listed, plural } from "../words";

export const SECTIONS = {
  glance: { heading: "How it comes out", outline: "At a glance" },
  totals: { heading: "What a mailbox costs, by others and by us", outline: "Published totals" },
  rules: { heading: "Rules of thumb", outline: "Rules of thumb" },
  accounts: { heading: "People who run their mail, or left it", outline: "Accounts" },
  anchors: { heading: "Published figures behind our assumptions", outline: "Published figures" },
} as const;

export type EvidenceSection = keyof typeof SECTIONS;

export const HEADER = {
  eyebrow: "Evidence",
  title: "What others found, beside what the model says",
  lead: "We found no survey of what running one’s own mail costs. What there is: studies by analysts and sellers, rules of thumb, and accounts of people who did it. Here is each beside the model, where it agrees and where it does not. No number was moved to meet a total or a rule; where a published figure stands behind an assumption, the end of this page says so.",
  versions: (version: string, priceDate: string) => `Figures of model ${version} at the prices of ${longDate(priceDate)}`,
  outline: "On this page",
  method: "How the numbers are made",
} as const;

/** One sentence for each kind of evidence; the counts are of this page. */
export const GLANCE = {
  totals: ({ hit, below, above }: Record<Fit, number>) =>
    `Published totals: of ${hit + below + above}, the model meets ${hit}, is lower than ${below} and higher than ${above}.`,
  rules: (agrees: number, of: number) =>
    `Rules of thumb: they say something at ${counted(of, "point", "points")}; the model says the same at ${agrees}.`,
  accounts: ({ same, part, differs, open }: Record<Agreement, number>) =>
    `Accounts: of ${same + part + differs + open}, the rule recommends what ${same} did and something else to ${differs}; ${plural(part, "one does", `${part} do`)} some of both, and ${plural(open, "one stays", `${open} stay`)} open, because the text does not say enough.`,
  anchors: (held: number, all: number, follows: number) =>
    `Assumptions: ${held} of ${all} are held against something published, and ${follows} follow it. The rest is our judgement.`,
  meets: "“Meets” means inside the published range, or within a quarter of it.",
} as const;

export const TOTALS = {
  intro:
    "Dollars for one user and month. A published figure is in money of its own year; in today’s it would be higher. “Same scope” counts only the lines that the study counts too. “Everything” is what a result shows, with eight futures in ten: no study here counts incidents, the loss of a key person, or the time that other staff lose, so it is not meant to meet the published figure.",
  apart:
    "Most studies price licensed software on hardware of their time, archives and help desks; the model prices free software on rented machines. Where it comes out lower, it leans towards owning: a firm that means to run licensed software should not rely on it. Where it comes out higher, it counts hours that the study leaves out. Two of the hosted totals are list prices that still hold, so that meeting them proves little.",
  scale:
    "hollow is published, filled is the model at the same scope. The line runs from $1 to $100 in equal ratios: as far from 1 to 10 as from 10 to 100.",
  sides: { own: "Own mail", hosted: "Hosted mail" },
  columns: {
    source: "Source",
    scale: "On one scale",
    published: "Published",
    model: "Model, same scope",
    fit: "How near",
    whole: "Model, everything",
  },
  fit: (fit: Fit, ratio: number): string =>
    fit === "hit" ? "meets it" : fit === "below" ? `${whole(ratio * 100)}% of it` : `${ratio.toFixed(1)} times it`,
  oneByOne: "One by one: what each counts, and what separates us",
  figure: "Figure",
  counts: "Counts",
  countsNot: "Does not count",
  runAs: "Run as",
  leftOut: "Same scope leaves out",
  why: "What separates us",
  grades: { seen: "read on the page itself", derived: "reckoned by us from figures on the page" },
  run: (mailboxes: number, operators: number, years: number, plan: string, hours: string) =>
    `${counted(mailboxes, "mailbox", "mailboxes")}, ${counted(operators, "operator", "operators")}, ${counted(years, "year", "years")}${plan}; the model’s operators work ${hours} hours a month.`,
  atPrice: (price: number) => `, ${price} dollars a mailbox`,
  atPlan: (plan: string) => `, at the price of ${plan}`,
  scenario:
    "Otherwise alike: staff mailboxes, no application mail, nothing sold by mail, routine practices, a deputy, best-effort cover, steady size, no discounting.",
  notUsed:
    "Left out: totals whose figures we could not see or that were about something else. These are the tables of Osterman Research’s papers of 2011 to 2013, of which only the first pages were there; Microsoft’s worked budget of 10,000 pounds, an accounting example without users; savings announced by agencies without the cost before; guides that count servers and no labour.",
} as const;

/** The page that the rules of thumb have to themselves, and where it is. */
export const RULES_PAGE = {
  href: "/rules-of-thumb",
  eyebrow: "Rules of thumb",
  title: "Rules of thumb for running your own mail, beside what a model says",
  description:
    "When guides and sellers say that your own mail server pays, and what a simulation of costs says at the same sizes: where they agree, and which costs they leave out.",
  evidence: "The rest of the evidence",
  /** On the page of all the evidence. */
  door: "They have a page to themselves, with what the model says at each of their points.",
  agreesAt: (agrees: number, of: number) =>
    of === 0
      ? ""
      : agrees === of
        ? "We agree."
        : agrees === 0
          ? "We differ."
          : `We agree at ${agrees} of ${counted(of, "point", "points")}.`,
} as const;

export const RULES = {
  intro:
    "What guides and sellers publish, and what a founder has read before coming here. Most come from somebody who sells one side. They are no evidence for any number of ours; here is what the model says where they speak, over three years with a team that operates mail well, and which costs they leave out.",
  by: (who: string, published: string | undefined) => (published === undefined ? `${who}, undated` : `${who}, ${dateInWords(published)}`),
  columns: {
    at: "At",
    rule: "The rule",
    bought: "Buying, a month",
    own: "Owning, a month (its bills)",
    chance: "Owning cheaper in",
    hours: "Hours of owning",
  },
  at: {
    messages: (count: number) => counted(count, "application message", "application messages"),
    mailboxes: (count: number) => counted(count, "mailbox", "mailboxes"),
    price: (price: number) => ` bought at ${price} dollars`,
    nobody: " and nobody to run them",
    residency: " whose data location a law demands and no hosted service meets",
  },
  claim: (claim: "own" | "buy", onlyIf: string | undefined) => (onlyIf === undefined ? claim : `${claim}, ${onlyIf}`),
  noClaim: "says nothing",
  agrees: "we agree",
  differs: "we differ",
  byRule: (verdict: OptionId) => (verdict === "hosted" ? "our rule: buy" : "our rule: own"),
  chance: (share: number) => `${chance(share)} of futures`,
  money: (amount: number) => roundMoney(amount, "USD"),
  withBills: (amount: number, bills: number) => `${roundMoney(amount, "USD")} (${roundMoney(bills, "USD")})`,
  leftOut: (at: string, lines: readonly { name: string; perMonth: number }[]) =>
    `At ${at} the rule leaves out, by our count, ${listed(lines.map(({ name, perMonth }) => `${name} (${wholeMoney(Number(perMonth.toPrecision(2)), "USD")} a month)`))}.`,
  caption: (who: string) => `The model at the points of the rule: ${who}`,
} as const;

export const ACCOUNTS = {
  intro:
    "Published accounts in our words, with what they did and what the rule of this product says of the answers that we read from each. Where it says something else, it is not that they were wrong: it may work for them without being required. They are no random sample; people write when something went well or badly.",
  columns: {
    who: "Who",
    did: "What they did",
    verdict: "What the rule says",
    conditions: "Control, capability, burden",
    same: "The same?",
  },
  verdicts: { hosted: "Buy", sender: "Own the sending", core: "Own the core", self: "Own everything" } satisfies Record<OptionId, string>,
  open: "Open: buy, unless what the text leaves open is established",
  agreement: { same: "Yes", part: "In part", differs: "No", open: "Open" } satisfies Record<Agreement, string>,
  statuses: { met: "met", "not-met": "not met", unknown: "unknown" },
  oneByOne: "One by one: what each account says, and how we read it",
  noAddress: "no address on record",
} as const;

export const ANCHOR_LIST = {
  intro: (follows: number, departs: number) =>
    `What others published, and the assumptions that we hold against it. A row follows a figure where its range contains what the figure says of the same thing; it departs where the figure is about something else, or where we believe it less, and then says why. ${follows} times a row follows, ${departs} times it departs. “Second-hand” means that we read somebody who quotes the figure, or could not open the page again.`,
  prices: (count: number) =>
    `${plural(count, "One more assumption leans", `${count} more assumptions lean`)} on list prices of the price book alone, which its reasoning names.`,
  by: (published: string, seen: string, read: string) => `${dateInWords(published)}; ${seen}, ${longDate(read)}`,
} as const;
