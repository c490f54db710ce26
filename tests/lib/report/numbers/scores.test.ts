import { describe, expect, it } from "vitest";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { evaluate } from "@/lib/model/assess";
import { CONDITIONS, type ConditionId } from "@/lib/model/assessment";
import { NUMBER } from "@/lib/model/explain/number-ids";
import { completeDraft } from "@/lib/questionnaire/answers";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Answers } from "@/lib/questionnaire/types";
import { derive } from "@/lib/report/numbers/derive";
import type { Derivation, Parts } from "@/lib/report/numbers/types";
import { buildReport } from "@/lib/report/report";
import { fewDraws } from "@/tests/assessments";

const draws = fewDraws;

function resultOf(answers: Answers) {
  const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  const assessment = { ...evaluate(scenario, BOOK, draws), flips: [] };
  const open = (id: ConditionId): Derivation => {
    const found = derive(NUMBER.score(id), scenario, assessment, NEWEST_PRICE_DATE, BOOK, draws);
    if (found === undefined) throw new Error(`Nothing is told of the score of "${id}".`);
    return found;
  };
  return { report: buildReport(scenario, assessment, NEWEST_PRICE_DATE), assessment, open };
}

const lastOf = (parts: Parts | undefined): number[] => (parts?.rows ?? []).map((row) => Number(row.at(-1)));

/** The formula as the page words it, from the points that the page shows. */
function byHand(id: ConditionId, { parts: [points, byObjective] }: Derivation): number {
  const best = (byObjective ? Math.max(...lastOf(byObjective)) : 0) / 2;
  const met = lastOf(points).reduce((sum, each) => sum + each, 0);
  return Math.round(100 * (id === "control" ? best : met / lastOf(points).length));
}

const CASES: { name: string; answers: Answers }[] = [
  ...PROFILES.map(({ name, answers }) => ({ name, answers })),
  { name: "nothing answered", answers: completeDraft({}) },
  { name: "no objective", answers: completeDraft({ objectives: [], appMessages: 0 }) },
  {
    name: "one objective with half of its points",
    answers: completeDraft({
      objectives: ["routing", "exit"],
      "basis.routing": "law",
      "hostedFit.routing": "unchecked",
      "basis.exit": "preference",
      "hostedFit.exit": "can",
    }),
  },
];

describe.each(CASES)("the scores of $name", ({ answers }) => {
  const { report, assessment, open } = resultOf(answers);

  it.each(CONDITIONS)("of %s works out from its points to the figure that is shown", (id) => {
    const told = open(id);
    const shown = report.conditions.find((condition) => condition.id === id);
    expect(shown?.number).toBe(told.id);
    expect(`Score ${told.figures[0]?.value}`).toBe(shown?.scoreLabel);
    expect(byHand(id, told)).toBe(assessment.conditions[id].score);
  });

  it.each(CONDITIONS)("of %s tells what each point was judged from, and that no score decides", (id) => {
    const { parts, answers: given, meaning } = open(id);
    const criteria = report.conditions.find((condition) => condition.id === id)?.criteria ?? [];
    expect(parts[0]?.rows.map(([text, evidence]) => [text, evidence])).toEqual(criteria.map(({ text, evidence }) => [text, evidence]));
    const linked = parts[0]?.rows.flatMap((row) => row.flatMap((cell) => (typeof cell === "object" ? cell.number : [])));
    expect(linked).toEqual(criteria.flatMap(({ number }) => number ?? []));
    expect(given.length).toBeGreaterThan(0);
    expect(meaning.join(" ")).toContain("never decides");
  });
});

it("a score lists the answers that its points rest on", () => {
  const { open } = resultOf(CASES.at(-1)?.answers as Answers);
  const idsOf = (id: ConditionId) => open(id).answers.map((row) => row.id);
  expect(idsOf("control").sort()).toEqual(["basis.exit", "basis.routing", "hostedFit.exit", "hostedFit.routing"]);
  expect(idsOf("capability")).toEqual(
    expect.arrayContaining([
      "experience",
      "operators",
      "deputy",
      "coverage",
      "practice.patching",
      "practice.backups",
      "practice.monitoring",
    ]),
  );
  expect(idsOf("burden")).toEqual(expect.arrayContaining(["owner", "acceptance", "committedHours", "bearableLoss", "degradedWeeks"]));
});
