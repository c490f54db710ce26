import { BOOK } from "../../data/price-book";
import type { Scenario } from "../../questionnaire/scenario";
import type { SectionId } from "../../questionnaire/sections";
import type { Facts } from "../../wording/facts";
import { longDate, whole } from "../../wording/format";
import { proofHead } from "../../wording/proof/head";
import * as words from "../../wording/proof/rest";
import type { ProofHead, RuleCondition } from "../../wording/proof/types";
import { CURRENCY_SIGNS } from "../../wording/words";
import type { Report } from "../types";
import { type Cheapest, cheapestOf } from "./cheapest";
import { ruleOf } from "./rule";
import { type Turn, turnOf } from "./turn";

/** What the page of proof says, in the order of the page. */
export type Proof = {
  head: ProofHead;
  rule: RuleCondition[];
  turn: Turn;
  cheapest: Cheapest;
  findOut: {
    heading: string;
    notes: string[];
    /** The open answers that could turn the verdict. */
    deciding: { id: string; label: string; how: string }[];
    worth: Report["sensitivity"]["worth"]["rows"];
  };
  answers: { section: SectionId; heading: string; count: string }[];
  sources: { heading: string; grades: { name: string; meaning: string }[] };
  versions: { label: string; value: string }[];
};

type Parts = Pick<Report, "flips" | "unknowns" | "sensitivity" | "answers" | "sources">;

const MOST_DECIDING = 8;
const MOST_WORTH = 3;

function findOut({ unknowns, sensitivity }: Parts): Proof["findOut"] {
  const deciding = unknowns.filter(({ couldChangeVerdict }) => couldChangeVerdict);
  const worth = sensitivity.worth.rows.slice(0, MOST_WORTH);
  return {
    heading: words.findOutHeading(deciding.length, unknowns.length),
    notes: words.findOutNotes(deciding.length, unknowns.length, worth.length),
    deciding: deciding.slice(0, MOST_DECIDING).map(({ id, label, howToFindOut: how }) => ({ id, label, how })),
    worth,
  };
}

/** How many answers each group holds; what the verdict hangs on stands in the rule and among the changes. */
const answers = ({ answers: groups }: Parts): Proof["answers"] =>
  groups.map(({ section, heading, rows }) => ({ section, heading, count: words.answerCount(rows) }));

function sources({ sources: rows }: Parts): Proof["sources"] {
  const grades = rows.map(({ brief }) => words.GRADE_WORDS[brief.grade]);
  const named = new Map(grades.map((grade) => [grade.name, grade]));
  return {
    heading: words.sourcesHeading(rows.filter(({ brief }) => brief.grade === "ours").length, rows.length),
    grades: [...named.values()],
  };
}

function versions({ assessment: { modelVersion, draws, currency } }: Facts, { priceDate }: Scenario): Proof["versions"] {
  const rate = BOOK.datedRate(currency, priceDate);
  const { VERSION_ROWS } = words;
  const unit = currency === "GBP" ? VERSION_ROWS.pound : VERSION_ROWS.euro;
  return [
    { label: VERSION_ROWS.model, value: modelVersion },
    { label: VERSION_ROWS.prices, value: longDate(priceDate) },
    { label: VERSION_ROWS.futures, value: whole(draws) },
    ...(rate ? [{ label: unit, value: words.rateText(`${CURRENCY_SIGNS.USD}${rate.usd}`, longDate(rate.seen ?? rate.from)) }] : []),
  ];
}

export function proofOf(facts: Facts, scenario: Scenario, parts: Parts): Proof {
  return {
    head: proofHead(facts, parts.unknowns.length),
    rule: ruleOf(facts),
    turn: turnOf(facts, parts.flips),
    cheapest: cheapestOf(facts, scenario),
    findOut: findOut(parts),
    answers: answers(parts),
    sources: sources(parts),
    versions: versions(facts, scenario),
  };
}
