import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ThenAndNow } from "@/components/result/then-and-now";
import { MODEL_VERSION } from "@/lib/data/model-versions";
import type { ThenAndNow as Changes } from "@/lib/model";
import { thenAndNowWords } from "@/lib/wording/result/then-and-now";
import { recordedOf } from "../../links/kept-models";

const recorded = recordedOf(MODEL_VERSION).find(({ name }) => name.startsWith("A fintech"));
if (!recorded) throw new Error("There is no link to show.");
const { figures, code } = recorded;
const { priceDate, currency, option, verdict, owned } = figures;

/** A link of this version as it opens when another is current, by whose figures everything costs twice as much. */
const changes: Changes = {
  made: { option, verdict, modelVersion: MODEL_VERSION, priceDate },
  atItsPrices: { option, verdict, owned, priceDate, priceOfControl: 2 * figures.priceOfControl.mean },
  newerVersions: ["9.0.0"],
};
const twice = ({ mean, p10, p50, p90 }: typeof figures.priceOfControl) => ({ mean: 2 * mean, p10: 2 * p10, p50: 2 * p50, p90: 2 * p90 });
const html = (told: Changes) =>
  renderToStaticMarkup(<ThenAndNow words={thenAndNowWords(told, currency)} opened={code} shown="then" currency={undefined} />);

describe("the note on a link of an older model", () => {
  it("shows the figures of the model of then beside today's", () => {
    const ofToday = { ...figures, priceOfControl: twice(figures.priceOfControl) };
    const page = html({ ...changes, figures: { ofThen: figures, ofToday } });
    expect(page).toContain("With the model of then, what owning");
    expect(page).toContain(`Then: model ${MODEL_VERSION}`);
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
});
