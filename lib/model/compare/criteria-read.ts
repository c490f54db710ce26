import type { PriceBook } from "../../data/price-book";
import type { OptionId } from "../../questionnaire/ids";
import type { Scenario, VerdictStamp } from "../../questionnaire/scenario";
import type { Answers } from "../../questionnaire/types";
import type { Draws } from "../../simulation/draws";
import { memoByKey } from "../../simulation/memo";
import { type BurdenCache, burdensOf } from "../burden";
import { forEachOption } from "../by-option";
import { meanTotals } from "../costs/expected-lines";
import { Inputs } from "../costs/inputs";
import { burdenKey, moneyKey } from "../rule/answer-dependencies";
import { applyRuleWith } from "../rule/apply-rule";
import { BURDEN_PARTS, type BurdenByOption, type BurdenPart } from "../rule/conditions";
import { ownedOptions } from "../rule/owned-option";

/** Draws of the search, powers of two; a bad year takes more of them than a mean. */
const DRAWS_FOR_MEANS = 128;
const DRAWS_FOR_BURDENS = 256;
/** How far off the estimated burdens may be before a verdict that rests on them is taken from all draws. */
const MARGIN = 1.15;

type Means = Record<OptionId, number>;

export const sameVerdict = (a: VerdictStamp, b: VerdictStamp): boolean => a.option === b.option && a.verdict === b.verdict;

/**
 * What the model says of one scenario and of what it becomes when some answers change: estimated by few draws and corrected by the ratio
 * that all draws had to few in the scenario itself. Nothing is computed twice.
 */
export class Reading {
  private readonly exact = new Map<string, BurdenByOption>();
  private readonly few = new Map<string, BurdenByOption>();
  private readonly exactCache: BurdenCache = new Map();
  private readonly fewCache: BurdenCache = new Map();
  private readonly means = new Map<string, Means>();

  /** @param meanTotals of the scenario in its own currency, by all draws */
  constructor(
    private readonly scenario: Scenario,
    private readonly meanTotals: Means,
    private readonly book: PriceBook,
    private readonly draws: Draws,
  ) {}

  /** The verdict as few draws see it; by all draws where burdens a seventh larger or smaller would change it. */
  verdict(changed: Scenario): VerdictStamp {
    if (failsAnyway(changed.answers)) return BUY;
    const estimate = this.estimatedBurdens(changed);
    const verdict = verdictOf(changed.answers, estimate);
    const isSure = [1 / MARGIN, MARGIN].every((by) =>
      sameVerdict(
        verdict,
        verdictOf(
          changed.answers,
          scaled(estimate, () => by),
        ),
      ),
    );
    return isSure ? verdict : this.exactVerdict(changed);
  }

  /** The verdict by all draws: that of an assessment. */
  exactVerdict(changed: Scenario): VerdictStamp {
    if (failsAnyway(changed.answers)) return BUY;
    return verdictOf(changed.answers, this.exactBurdens(changed));
  }

  /** The mean price of control, in USD. */
  priceOfControl(changed: Scenario): number {
    const [here, there] = [this.fewMeans(changed), this.fewMeans(this.scenario)];
    const usdPerUnit = this.book.rateOn(this.scenario.answers.currency, this.scenario.priceDate);
    const corrected = (option: OptionId) => here[option] * ratio(this.meanTotals[option] * usdPerUnit, there[option]);
    return corrected(ownedOptions(changed.answers).owned) - corrected("hosted");
  }

  private estimatedBurdens(changed: Scenario): BurdenByOption {
    const exact = this.exact.get(burdenKey(changed.answers));
    if (exact) return exact;
    const [exactThere, fewThere] = [this.exactBurdens(this.scenario), this.fewBurdens(this.scenario)];
    return scaled(this.fewBurdens(changed), (option, part) => {
      const [all, few] = [exactThere[option][part], fewThere[option][part]];
      return ratio(all.low + all.high, few.low + few.high);
    });
  }

  private exactBurdens(changed: Scenario): BurdenByOption {
    return memoByKey(this.exact, burdenKey(changed.answers), () => this.burdensBy(changed, this.draws, this.exactCache));
  }

  private fewBurdens(changed: Scenario): BurdenByOption {
    return memoByKey(this.few, burdenKey(changed.answers), () =>
      this.burdensBy(changed, this.draws.fewer(DRAWS_FOR_BURDENS), this.fewCache),
    );
  }

  /** Burdens rest on the shipped assumptions, so a founder's own play no part. */
  private burdensBy(changed: Scenario, draws: Draws, cache: BurdenCache): BurdenByOption {
    return burdensOf(changed, this.book, draws, { cache });
  }

  /** Mean totals in USD by few draws. */
  private fewMeans(changed: Scenario): Means {
    const key = `${moneyKey(changed.answers)} ${JSON.stringify(changed.overrides)}`;
    return memoByKey(this.means, key, () => meanTotals(new Inputs(changed, this.book, this.draws.fewer(DRAWS_FOR_MEANS))));
  }
}

const NOTHING = { low: 0, high: 0 };
const NO_BURDENS: BurdenByOption = forEachOption(() => ({ addedHoursPerMonth: NOTHING, excessLossPerYear: NOTHING, warmUpWeeks: NOTHING }));
const BUY: VerdictStamp = { option: "hosted", verdict: "settled" };

/** Whether a condition would fail even if owning asked for no hour, no loss and no week: then there is nothing to simulate. */
const failsAnyway = (answers: Answers): boolean => sameVerdict(verdictOf(answers, NO_BURDENS), BUY);

function verdictOf(answers: Answers, burdens: BurdenByOption): VerdictStamp {
  const { option, verdict } = applyRuleWith(answers, burdens).verdict;
  return { option, verdict };
}

function scaled(burdens: BurdenByOption, factor: (option: OptionId, part: BurdenPart) => number): BurdenByOption {
  return forEachOption((option) => {
    const result = { ...burdens[option] };
    for (const part of BURDEN_PARTS) {
      const by = factor(option, part);
      result[part] = { low: result[part].low * by, high: result[part].high * by };
    }
    return result;
  });
}

const ratio = (a: number, b: number): number => (a > 0 && b > 0 ? a / b : 1);
