/**
 * Thirty-four organisations before and after: what model 1.1.0 said of each, as `docs/scenarios.json` keeps it, and what the model of today
 * says. Writes the tables between the markers of `docs/scenarios.md`. `node scripts/run.mjs measure/scenarios.ts`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { MODEL_VERSION } from "../../lib/data/model-versions";
import { BOOK, NEWEST_PRICE_DATE } from "../../lib/data/price-book";
import { evaluate } from "../../lib/model/assess";
import { SEED } from "../../lib/model/standard-draws";
import { parseAnswers } from "../../lib/questionnaire/answers";
import { Draws } from "../../lib/simulation/draws";
import { root } from "../stamp.mjs";
import { between } from "../write-between.mjs";
import { type Named, SCENARIOS } from "./scenarios/list";
import { type Figures, told } from "./scenarios/told";

const PAGE = join(root, "docs", "scenarios.md");
const BEFORE: Record<string, Figures | null> = JSON.parse(readFileSync(join(root, "docs", "scenarios.json"), "utf8"));
const draws = new Draws(2048, SEED);

/** What the model of today says of an organisation; null where it refuses the answers. */
function figuresOf({ answers }: Named): Figures | null {
  const parsed = parseAnswers(answers);
  if (!parsed.ok) return null;
  const { recommendation, priceOfControl, options, crossoverMailboxes } = evaluate(
    { answers: parsed.answers, overrides: {}, priceDate: NEWEST_PRICE_DATE },
    BOOK,
    draws,
  );
  const owned = options[priceOfControl.option];
  return {
    option: recommendation.option,
    state: recommendation.verdict,
    owned: priceOfControl.option,
    price: { mean: priceOfControl.mean, p10: priceOfControl.p10, p90: priceOfControl.p90 },
    hours: owned.hoursPerMonth.p50,
    added: owned.addedHoursPerMonth.p80,
    es95: owned.excessLossPerYear.es95,
    lostDays: owned.lostMailDaysPerYear.mean,
    silent: owned.silentFailureByMonth[11] ?? 0,
    crossover: crossoverMailboxes,
  };
}

/** The page with its generated part renewed; the text outside the markers stays. */
const renew = (page: string, after: Record<string, Figures | null>): string =>
  between(
    page,
    "tables",
    told(
      SCENARIOS.map(({ id, who }) => ({ who, before: BEFORE[id] ?? null, after: after[id] ?? null })),
      MODEL_VERSION,
    ),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const after = Object.fromEntries(SCENARIOS.map((each) => [each.id, figuresOf(each)]));
  writeFileSync(PAGE, renew(readFileSync(PAGE, "utf8"), after));
  console.log("docs/scenarios.md written");
}
