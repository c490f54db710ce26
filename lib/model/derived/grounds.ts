import { type Assumption, assumption } from "../../data/assumptions";
import type { PriceBook } from "../../data/price-book";
import { defaultHourlyCost } from "../../questionnaire/defaults";
import { NOT_SURE, type OptionId } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import type { AnswerId, PlanAnswer } from "../../questionnaire/types";
import type { Assessment, OptionResult } from "../assessment";
import { INCIDENTS } from "../costs/incident-rows";
import { INCIDENT_IDS } from "../costs/incidents";
import { LINES, type LineId } from "../costs/lines";
import { countedPlan } from "../counted-plan";
import { type ModelPart, readerOfActing } from "../explain/inputs-of";
import { linesApart } from "./lines";

/** What an amount of money rests on: what others published, a judgement of ours, or what the founder said. */
export type Ground = "published" | "judgement" | "own";

/** Money or shares by what they rest on. */
export type Grounds = Record<Ground, number>;

const NONE: Grounds = { published: 0, judgement: 0, own: 0 };

/**
 * What the price of control rests on, in whole percent that add up to 100; undefined where owning and buying cost the same in every line.
 *
 * The price of control is a sum of differences, line by line. Each counts as much as it is large, whatever its sign. It is divided equally
 * among the amounts that make the line: its price, its hourly cost, and our hours, rates, lengths and shares together. What only says how many,
 * how fast something grows or by how much an answer multiplies is no amount. Where both sides have a line, they share it as its money.
 *
 * @param isPublished whether an assumption follows a published figure
 */
export function groundsOfPrice(
  assessment: Pick<Assessment, "options" | "priceOfControl">,
  scenario: Scenario,
  book: PriceBook,
  isPublished: (row: Assumption) => boolean,
): Grounds | undefined {
  const groundsOf = groundsOfParts(scenario, book, isPublished);
  const { option: owned } = assessment.priceOfControl;
  const { hourlyCost } = scenario.answers;
  const hour = typeof hourlyCost === "number" ? hourlyCost : Math.sqrt(hourlyCost.low * hourlyCost.high);
  const differences = linesApart(assessment, owned).map(({ id, own, bought, more }) => {
    const sides = [
      { option: owned, money: Math.abs(own) },
      { option: "hosted" as const, money: Math.abs(bought) },
    ];
    const shares = weighted(
      sides.map(({ option, money }) => ({
        weight: money,
        of: () => groundsOfLine(id, option, assessment.options[option], hour, groundsOf),
      })),
    );
    return { weight: Math.abs(more), of: () => shares };
  });
  return differences.every(({ weight }) => weight === 0) ? undefined : wholePercent(weighted(differences));
}

/** The average of shares by weight; what has no weight is not worked out. */
function weighted(all: readonly { weight: number; of: () => Grounds }[]): Grounds {
  const counting = all.filter(({ weight }) => weight > 0).map(({ weight, of }) => ({ weight, shares: of() }));
  const total = counting.reduce((sum, { weight }) => sum + weight, 0);
  const average = (ground: Ground) => counting.reduce((sum, { weight, shares }) => sum + (weight / total) * shares[ground], 0);
  return total === 0 ? NONE : { published: average("published"), judgement: average("judgement"), own: average("own") };
}

type GroundsOf = (part: ModelPart) => Grounds;

/** The shares of a line; those of its incidents by what they cost where it holds several. @param hour what an hour of an operator costs */
function groundsOfLine(line: LineId, option: OptionId, { incidents }: OptionResult, hour: number, groundsOf: GroundsOf): Grounds {
  if (line !== "incident-loss") return groundsOf({ option, line });
  return weighted(
    INCIDENT_IDS.filter((id) => INCIDENTS[id].line === line).map((incident) => {
      const { ratePerYear, lossMean, hoursMean } = incidents.find(({ id }) => id === incident) ?? NEVER;
      return { weight: ratePerYear * (lossMean + hoursMean * hour), of: () => groundsOf({ option, incident }) };
    }),
  );
}

const NEVER = { ratePerYear: 0, lossMean: 0, hoursMean: 0 };

/** Units of numbers that are no amount: they only say how many, or by how much something is multiplied. */
const NO_AMOUNT = /^(power|share of the reference size|multiplier|mailboxes|messages\/(month|mailbox)|GB\/mailbox)/;

/** The rise of wages is a trend of amounts, not one of them; that of prices is what its line is about. */
const isAmount = ({ unit, key }: Assumption): boolean => !NO_AMOUNT.test(unit) && key !== "all.wage-growth";

/**
 * For each part, the shares of what it rests on: equal ones for its price, its hourly cost and every other answer that is an amount, and one
 * for its assumptions together. These count as published only where all of them follow a published figure that were not replaced. Without any
 * amount it is our judgement.
 */
function groundsOfParts(scenario: Scenario, book: PriceBook, isPublished: (row: Assumption) => boolean): GroundsOf {
  const acting = readerOfActing(scenario, book);
  const known = new Map<AnswerId, Ground | undefined>();
  const ofAnswer = (id: AnswerId) => {
    if (!known.has(id)) known.set(id, groundOfAnswer(id, scenario, book));
    return known.get(id);
  };
  return (part) => {
    const { assumptions, answers } = acting(part);
    const follows = "line" in part && LINES[part.line].kind === "follows";
    const rows = [...assumptions].map(assumption).filter(isAmount);
    const given = answers.flatMap((id) => (follows && !FOLLOWING.includes(id) ? [] : (ofAnswer(id) ?? [])));
    const alike = given.map((ground) => ({ ...NONE, [ground]: 1 }));
    const all = rows.length === 0 ? alike : [...alike, groundsOfRows(rows, scenario, isPublished)];
    return all.length === 0 ? { ...NONE, judgement: 1 } : weighted(all.map((shares) => ({ weight: 1, of: () => shares })));
  };
}

/** The shares of assumptions together. */
function groundsOfRows(rows: readonly Assumption[], { overrides }: Scenario, isPublished: (row: Assumption) => boolean): Grounds {
  const shipped = rows.filter(({ id }) => overrides[id] === undefined);
  const rest = shipped.length / rows.length;
  return { ...NONE, own: 1 - rest, [shipped.every(isPublished) ? "published" : "judgement"]: rest };
}

/** The answers that are an amount of a line that follows from others; the rest of what enters it are amounts of those. */
const FOLLOWING: readonly AnswerId[] = ["displaced"];

/** What an answer that is an amount rests on; undefined for one that says how many, or which. */
function groundOfAnswer(id: AnswerId, scenario: Scenario, book: PriceBook): Ground | undefined {
  const { answers } = scenario;
  switch (id) {
    case "hostedPlan":
    case "appPlan":
    case "serverPlan":
      return groundOfPlan(countedPlan(scenario, id), book);
    case "hourlyCost":
      return isDefaultHour(answers) ? "published" : "own";
    case "displaced":
      return "own";
    case "ownHours":
      return answers.hoursFrom === "own" ? "own" : undefined;
    case "revenueAtStake":
      return answers.revenueAtStake === NOT_SURE || answers.revenueAtStake === 0 ? undefined : "own";
    default:
      return undefined;
  }
}

function groundOfPlan(plan: PlanAnswer, book: PriceBook): Ground {
  if (typeof plan !== "string") return "own";
  const rows = new Set(book.hasPlan(plan) ? book.plan(plan).rows : []);
  return book.data.prices.some(({ id, url }) => rows.has(id) && url === undefined) ? "judgement" : "published";
}

/** Our default is the pay that official statistics publish, with charges and benefits. */
function isDefaultHour({ hourlyCost, currency }: Scenario["answers"]): boolean {
  const { low, high } = defaultHourlyCost(currency);
  return typeof hourlyCost !== "number" && hourlyCost.low === low && hourlyCost.high === high;
}

/** Shares as whole percent: rounded down, and what is missing to 100 added where most was cut off. */
export function wholePercent(shares: Grounds): Grounds {
  const ids = ["published", "judgement", "own"] as const;
  const total = ids.reduce((sum, id) => sum + shares[id], 0);
  const exact = ids.map((id) => ({ id, percent: (100 * shares[id]) / total }));
  const missing = 100 - exact.reduce((sum, { percent }) => sum + Math.floor(percent), 0);
  const cut = [...exact].sort((a, b) => (b.percent % 1) - (a.percent % 1)).slice(0, missing);
  const whole = (id: Ground) => exact.filter((each) => each.id === id).reduce((sum, each) => sum + Math.floor(each.percent), 0);
  const given = (id: Ground) => whole(id) + cut.filter((each) => each.id === id).length;
  return { published: given("published"), judgement: given("judgement"), own: given("own") };
}
