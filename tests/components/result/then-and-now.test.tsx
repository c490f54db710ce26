import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ThenAndNow } from "@/components/result/then-and-now";
import type { KeptFigures2 } from "@/lib/data/kept-model-2";
import type { ThenAndNow as Changes } from "@/lib/model";
import { thenAndNowWords } from "@/lib/wording/result/then-and-now";
import { recordedOf } from "../../links/kept-models";

/** An older model that is kept. */
const MADE = "1.1.0";
const recorded = recordedOf(MADE).find(({ name }) => name.startsWith("A fintech"));
if (!recorded) throw new Error("There is no link to show.");
const { figures, code } = recorded;
const { priceDate, currency, option, verdict, owned } = figures;

/** A link of that model as it opens when another is current, by whose figures everything costs twice as much. */
const changes: Changes = {
  made: { option, verdict, modelVersion: MADE, priceDate },
  atItsPrices: { option, verdict, owned, priceDate, priceOfControl: 2 * figures.priceOfControl.mean },
  newerVersions: ["9.0.0"],
  upgrades: [],
};
/** The same as today's model says it, with what it says besides. */
function asToday(options: typeof figures.options): KeptFigures2["options"] {
  const added = { addedHoursPerMonth: { p50: 3, p80: 7 }, excessLossPerYear: { mean: 1, p50: 0, p95: 2, es95: 12_345, p99: 20_000 } };
  const also = (of: (typeof figures.options)["hosted"]) => ({
    ...of,
    ...added,
    incidentLossPerYear: { ...of.incidentLossPerYear, es95: 5 },
  });
  return { hosted: also(options.hosted), sender: also(options.sender), core: also(options.core), self: also(options.self) };
}
const ofToday: KeptFigures2 = { ...figures, options: asToday(figures.options) };
const twice = ({ mean, p10, p50, p90 }: typeof figures.priceOfControl) => ({ mean: 2 * mean, p10: 2 * p10, p50: 2 * p50, p90: 2 * p90 });
const html = (told: Changes) =>
  renderToStaticMarkup(<ThenAndNow words={thenAndNowWords(told, currency)} opened={code} shown="then" currency={undefined} />);

describe("the note on a link of an older model", () => {
  it("shows the figures of the model of then beside today's", () => {
    const page = html({ ...changes, figures: { ofThen: figures, ofToday: { ...ofToday, priceOfControl: twice(figures.priceOfControl) } } });
    expect(page).toContain("With the model of then, what owning");
    expect(page).toContain(`Then: model ${MADE}`);
    expect(page).toContain("Today: model 9.0.0");
    expect(page.match(/<tr/g)?.length).toBeGreaterThan(15);
    expect(page).not.toContain("only the verdict travels");
    expect(page).not.toMatch(/undefined|NaN|Infinity|\sstyle="/);
  });

  it("says of a model that is not kept that only the verdict is left", () => {
    const page = html({ ...changes, made: { ...changes.made, modelVersion: "1.0.0" } });
    expect(page).toContain("The figures of model 1.0.0 cannot be worked out again");
    expect(page).not.toContain("<table");
  });

  it("says why the model moved the verdict, in this case too, and leads to every change", () => {
    const moved = { ...changes, newerVersions: ["2.0.0"], atItsPrices: { ...changes.atItsPrices, option: "self" as const } };
    const burden = figures.conditions.burden === "met" ? ("not-met" as const) : ("met" as const);
    const told = { ...moved, figures: { ofThen: figures, ofToday: { ...ofToday, conditions: { ...figures.conditions, burden } } } };
    const page = html(told);
    expect(page).toContain("Model 2.0.0 mended faults on both sides.");
    expect(page).toMatch(/In your case “The burden is accepted knowingly” was [a-z ]+ and is [a-z ]+\./);
    expect(page).toContain('href="/method#changes"');
    // Where the verdict stands, nothing has to be explained, and another version has other reasons.
    expect(html({ ...changes, newerVersions: ["2.0.0"] })).not.toContain("mended faults");
    expect(html({ ...moved, newerVersions: ["9.0.0"] })).not.toContain("mended faults");
  });

  it("says what the link held and is read in another way today", () => {
    const upgrades = [
      { kind: "default-plan", id: "hostedPlan", was: "microsoft-365-business-basic" },
      { kind: "default-plan", id: "appPlan", was: "sendgrid" },
      { kind: "override", id: "A001" },
    ] as const;
    const page = html({ ...changes, upgrades });
    expect(page).toContain(
      "which were the plans counted where none was chosen. Today that stands for the plans recommended for these answers.",
    );
    expect(page).toContain("A value of your own is left out today");
    expect(page).toContain("A001");
    expect(html({ ...changes, upgrades: upgrades.slice(0, 1) })).toContain("which was the plan counted where none was chosen");
  });
});
