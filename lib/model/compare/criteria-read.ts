import type { PriceBook } from "../../data/price-book";
import type { OptionId } from "../../questionnaire/ids";
import type { Scenario, VerdictStamp } from "../../questionnaire/scenario";
import type { Answers } from "../../questionnaire/types";
import type { Draws } from "../../simulation/draws";
import { keptIn } from "../../simulation/memo";
import { type KnownNeeds, needsOf } from "../burden";
import { Inputs } from "../costs/inputs";
import { forEachOption, meanTotals } from "../costs/simulate";
import { moneyKey, needsKey } from "../rule/answer-dependencies";
import { judgeBy } from "../rule/apply-rule";
import type { Needs } from "../rule/conditions";
import { ownedOptions } from "../rule/owned-option";

/** Draws of the search, powers of two; a bad year takes more of them than a mean. */
const DRAWS_FOR_MEANS = 128;
const DRAWS_FOR_NEEDS = 256;
/** How far off the estimated needs may be before a verdict that rests on them is taken from all draws. */
const MARGIN = 1.15;

type AllNeeds = Record<OptionId, Needs>;
type Means = Record<OptionId, number>;

const NEEDS = ["hoursPerMonth", "excessLossPerYear", "warmUpWeeks"] as const;

export const sameVerdict = (a: VerdictStamp, b: VerdictStamp): boolean => a.option === b.option && a.verdict === b.verdict;

/**
 * What the model says of one scenario and of what it becomes when some answers change: estimated by few draws and corrected by the ratio
 * that all draws had to few in the scenario itself. Nothing is computed twice.
 */
export class Reading {
  private readonly exact = new Map<string, AllNeeds>();
  private readonly few = new Map<string, AllNeeds>();
  private readonly knownExactly: KnownNeeds = new Map();
  private readonly knownByFew: KnownNeeds = new Map();
  private readonly means = new Map<string, Means>();

  /** @param meanTotals of the scenario in its own currency, by all draws */
  constructor(
    private readonly scenario: Scenario,
    private readonly meanTotals: Means,
    private readonly book: PriceBook,
    private readonly draws: Draws,
  ) {}

  /** The verdict as few draws see it; by all draws where needs a seventh larger or smaller would change it. */
  verdict(changed: Scenario): VerdictStamp {
    if (failsAnyway(changed.answers)) return BUY;
    const estimate = this.estimatedNeeds(changed);
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
    return verdictOf(changed.answers, this.exactNeeds(changed));
  }

  /** The mean price of control, in USD. */
  priceOfControl(changed: Scenario): number {
    const [here, there] = [this.fewMeans(changed), this.fewMeans(this.scenario)];
    const usdPerUnit = this.book.rateOn(this.scenario.answers.currency, this.scenario.priceDate);
    const corrected = (option: OptionId) => here[option] * ratio(this.meanTotals[option] * usdPerUnit, there[option]);
    return corrected(ownedOptions(changed.answers).owned) - corrected("hosted");
  }

  private estimatedNeeds(changed: Scenario): AllNeeds {
    const exact = this.exact.get(needsKey(changed.answers));
    if (exact) return exact;
    const [known, there] = [this.exactNeeds(this.scenario), this.fewNeeds(this.scenario)];
    return scaled(this.fewNeeds(changed), (option, need) => {
      const [k, t] = [known[option][need], there[option][need]];
      return ratio(k.low + k.high, t.low + t.high);
    });
  }

  private exactNeeds(changed: Scenario): AllNeeds {
    return keptIn(this.exact, needsKey(changed.answers), () => this.needsBy(changed, this.draws, this.knownExactly));
  }

  private fewNeeds(changed: Scenario): AllNeeds {
    return keptIn(this.few, needsKey(changed.answers), () => this.needsBy(changed, this.draws.fewer(DRAWS_FOR_NEEDS), this.knownByFew));
  }

  /** Needs rest on the shipped assumptions, so a founder's own play no part. */
  private needsBy(changed: Scenario, draws: Draws, known: KnownNeeds): AllNeeds {
    return needsOf(changed, this.book, draws, { known });
  }

  /** Mean totals in USD by few draws. */
  private fewMeans(changed: Scenario): Means {
    const key = `${moneyKey(changed.answers)} ${JSON.stringify(changed.overrides)}`;
    return keptIn(this.means, key, () => meanTotals(new Inputs(changed, this.book, this.draws.fewer(DRAWS_FOR_MEANS))));
  }
}

const NOTHING = { low: 0, high: 0 };
const NO_NEEDS: AllNeeds = forEachOption(() => ({ hoursPerMonth: NOTHING, excessLossPerYear: NOTHING, warmUpWeeks: NOTHING }));
const BUY: VerdictStamp = { option: "hosted", verdict: "settled" };

/** Whether a condition would fail even if owning asked for no hour, no loss and no week: then there is nothing to simulate. */
const failsAnyway = (answers: Answers): boolean => sameVerdict(verdictOf(answers, NO_NEEDS), BUY);

function verdictOf(answers: Answers, needs: AllNeeds): VerdictStamp {
  const { option, verdict } = judgeBy(answers, needs).verdict;
  return { option, verdict };
}

function scaled(needs: AllNeeds, factor: (option: OptionId, need: (typeof NEEDS)[number]) => number): AllNeeds {
  return forEachOption((option) => {
    const result = { ...needs[option] };
    for (const need of NEEDS) {
      const by = factor(option, need);
      result[need] = { low: result[need].low * by, high: result[need].high * by };
    }
    return result;
  });
}

const ratio = (a: number, b: number): number => (a > 0 && b > 0 ? a / b : 1);
