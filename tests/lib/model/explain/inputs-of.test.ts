import { describe, expect, it } from "vitest";
import { ASSUMPTIONS, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK } from "@/lib/data/price-book";
import { expectIncidents } from "@/lib/model/costs/expected-incidents";
import { expectedLines } from "@/lib/model/costs/expected-lines";
import { expectedLossPerYear } from "@/lib/model/costs/expected-terms";
import { Inputs } from "@/lib/model/costs/inputs";
import { LINE_IDS } from "@/lib/model/costs/lines";
import { actingOn, effectsOf } from "@/lib/model/explain/inputs-of";
import { followedBy } from "@/lib/model/explain/line-enters";
import { completeDraft } from "@/lib/questionnaire/answers";
import { OPTIONS } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { Draws } from "@/lib/simulation/draws";
import { meanOfValues } from "@/lib/simulation/quantiles";
import { Timeline } from "@/lib/simulation/timeline";
import { actsOn } from "@/lib/wording/result/acts-on";

const draws = new Draws(4, 7);

/** What each line and incident of each option comes to, by "line id option" and "incident id option". */
function sizesOf(scenario: Scenario): Map<string, number[]> {
  const inputs = new Inputs(scenario, BOOK, draws);
  const expected = expectIncidents(inputs);
  // What works through the days that incidents take out of steady loss alone is not listed.
  const shares = { hosted: inputs.zero, sender: inputs.zero, core: inputs.zero, self: inputs.zero };
  const lines = expectedLines(inputs, { ...expected, incidentShare: shares });
  const timeline = new Timeline(inputs.count, inputs.discount);
  const sizes = new Map<string, number[]>();
  for (const option of OPTIONS)
    for (const { id, terms } of lines[option]) sizes.set(`line ${id} ${option}`, [meanOfValues(timeline.total(terms))]);
  for (const { id, option, ratePerYear, lossPerYear, hoursPerYear } of expectedLossPerYear(expected.all, inputs))
    sizes.set(`incident ${id} ${option}`, [ratePerYear, lossPerYear, hoursPerYear]);
  return sizes;
}

/** The lines and incidents that differ between two scenarios. */
function moved(before: Map<string, number[]>, after: Map<string, number[]>): string[] {
  const differ = (key: string, place: number) => {
    const [a, b] = [before.get(key)?.[place] ?? 0, after.get(key)?.[place] ?? 0];
    return Math.abs(a - b) > 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  };
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => [0, 1, 2].some((place) => differ(key, place)));
}

/** The lines that hold what others come to: an assumption that moves those moves these as well, and is not listed again. */
const FOLLOWING = new Set<string>([...LINE_IDS.filter((id) => followedBy(id, "core") !== undefined), "incident-loss"]);

const partOf = (key: string) => {
  const [kind, id = "", option = ""] = key.split(" ");
  return { kind, id, option };
};

const scenarios: Scenario[] = [
  ...PROFILES.filter(({ id }) => id === "agency" || id === "health-data").map(({ answers }) => ({
    answers,
    overrides: {},
    priceDate: BOOK.data.asOf,
  })),
  { answers: completeDraft({}), overrides: {}, priceDate: BOOK.data.asOf },
];

describe("what enters a line or an incident", () => {
  it.each(scenarios.map((scenario, at) => [["agency", "health-data", "nothing answered"][at], scenario] as const))(
    "holds every assumption that moves it: %s",
    (_, scenario) => {
      const before = sizesOf(scenario);
      for (const row of ASSUMPTIONS) {
        const after = sizesOf({ ...scenario, overrides: { [row.id]: (row.likely || 1) * 1.25 } });
        for (const key of moved(before, after)) {
          const { kind, id, option } = partOf(key);
          if (kind === "line" && FOLLOWING.has(id) && !(id in effectsOf(row.id).lines)) continue;
          if (id === "operator-gone") continue;
          const parts = Object.entries(kind === "line" ? effectsOf(row.id).lines : effectsOf(row.id).incidents);
          expect(
            parts.some(([part, options]) => part === id && options.some((each) => each === option)),
            `${row.key} moves ${key}`,
          ).toBe(true);
        }
      }
    },
    120_000,
  );

  it("is something for every row but those that are known not to be read, and nothing for those", () => {
    const nowhere = ASSUMPTIONS.filter(({ id }) => {
      const { lines, incidents } = effectsOf(id);
      return Object.keys(lines).length + Object.keys(incidents).length === 0;
    });
    expect(nowhere.map(({ id }) => id)).toEqual(Object.keys(UNUSED_ASSUMPTIONS));
  });

  it("is what makes it nothing where the answers leave nothing of it", () => {
    const alone = { answers: completeDraft({ appMessages: 0, coverage: "none" }), overrides: {}, priceDate: BOOK.data.asOf };
    const acting = actingOn({ option: "sender", line: "on-call-rota" }, alone, BOOK);
    expect([...acting.assumptions]).toEqual([]);
    expect(acting.answers).toEqual(["coverage", "appMessages"]);
  });

  it("reads as a phrase for each set of options", () => {
    expect(actsOn("A001")).toEqual(["Planned administration (Buy everything, Own the sender)"]);
    expect(actsOn("A032")).toEqual([]);
  });
});
