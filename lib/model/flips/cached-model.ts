import type { PriceBook } from "../../data/price-book";
import type { OptionId } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import type { Answers } from "../../questionnaire/types";
import type { Draws } from "../../simulation/draws";
import { memoByKey } from "../../simulation/memo";
import { type BurdenCache, burdensOf } from "../burden";
import { forEachOption } from "../by-option";
import { meanTotals } from "../costs/expected-lines";
import { Inputs } from "../costs/inputs";
import { burdenKey, moneyKey } from "../rule/answer-dependencies";
import { BURDEN_PARTS, type BurdenByOption } from "../rule/conditions";

/** Draws of a search, powers of two as all draws are; what it finds is corrected by all draws. A bad year takes more of them than a mean. */
const DRAWS_FOR_MEANS = 128;
const DRAWS_FOR_BURDENS = 256;

export type Means = Record<OptionId, number>;

/**
 * What the model says of a scenario with other answers: mean totals in USD and the burdens that owning brings, by all draws (exact: the same as an
 * assessment of those answers), or estimated by few draws and corrected by the ratio that all draws had to few where both were taken.
 * Nothing is computed twice.
 */
export class CachedModel {
  private readonly forMeans: Draws;
  private readonly forBurdens: Draws;
  private readonly exactMeans = new Map<string, Means>();
  private readonly fewMeans = new Map<string, Means>();
  private readonly exactBurdens = new Map<string, BurdenByOption>();
  private readonly fewBurdens = new Map<string, BurdenByOption>();
  private readonly exactCache: BurdenCache;
  private readonly fewCache: BurdenCache = new Map();
  private meansReference: string;
  private burdenReference: string;

  /**
   * @param baseline the mean totals in USD and the burdens of the scenario as it is, by all draws, and what those were worked out from
   */
  constructor(
    private readonly scenario: Scenario,
    private readonly book: PriceBook,
    private readonly draws: Draws,
    baseline: { means: Means; burdens: BurdenByOption; cache: BurdenCache },
  ) {
    this.forMeans = draws.fewer(DRAWS_FOR_MEANS);
    this.forBurdens = draws.fewer(DRAWS_FOR_BURDENS);
    this.meansReference = moneyKey(scenario.answers);
    this.burdenReference = burdenKey(scenario.answers);
    this.exactMeans.set(this.meansReference, baseline.means);
    this.exactBurdens.set(this.burdenReference, baseline.burdens);
    this.exactCache = baseline.cache;
    this.fewMeansOf(scenario.answers);
    this.fewBurdensOf(scenario.answers);
  }

  /** Mean totals by all draws; later estimates are corrected by them. */
  means(answers: Answers): Means {
    const key = moneyKey(answers);
    this.fewMeansOf(answers);
    this.meansReference = key;
    return memoByKey(this.exactMeans, key, () => meanTotals(new Inputs(this.with(answers), this.book, this.draws)));
  }

  /** Mean totals as few draws see them. */
  estimatedMeans(answers: Answers): Means {
    const exact = this.exactMeans.get(moneyKey(answers));
    if (exact) return exact;
    const here = this.fewMeansOf(answers);
    const fewThere = this.fewMeans.get(this.meansReference) as Means;
    const exactThere = this.exactMeans.get(this.meansReference) as Means;
    return forEachOption((option) => here[option] * ratio(exactThere[option], fewThere[option]));
  }

  /** Burdens by all draws; later estimates are corrected by them. */
  burdens(answers: Answers): BurdenByOption {
    const key = burdenKey(answers);
    this.fewBurdensOf(answers);
    this.burdenReference = key;
    return memoByKey(this.exactBurdens, key, () => this.burdensBy(answers, this.draws, this.exactCache));
  }

  /** Burdens as few draws see them. */
  estimatedBurdens(answers: Answers): BurdenByOption {
    const exact = this.exactBurdens.get(burdenKey(answers));
    if (exact) return exact;
    const here = this.fewBurdensOf(answers);
    const fewThere = this.fewBurdens.get(this.burdenReference) as BurdenByOption;
    const exactThere = this.exactBurdens.get(this.burdenReference) as BurdenByOption;
    return forEachOption((option) => {
      const burden = { ...here[option] };
      for (const part of BURDEN_PARTS) {
        const [exact, few] = [exactThere[option][part], fewThere[option][part]];
        const by = ratio(exact.low + exact.high, few.low + few.high);
        burden[part] = { low: burden[part].low * by, high: burden[part].high * by };
      }
      return burden;
    });
  }

  private fewMeansOf(answers: Answers): Means {
    return memoByKey(this.fewMeans, moneyKey(answers), () => meanTotals(new Inputs(this.with(answers), this.book, this.forMeans)));
  }

  private fewBurdensOf(answers: Answers): BurdenByOption {
    return memoByKey(this.fewBurdens, burdenKey(answers), () => this.burdensBy(answers, this.forBurdens, this.fewCache));
  }

  private burdensBy(answers: Answers, draws: Draws, cache: BurdenCache): BurdenByOption {
    return burdensOf(this.with(answers), this.book, draws, { cache });
  }

  private with(answers: Answers): Scenario {
    return { ...this.scenario, answers };
  }
}

const ratio = (a: number, b: number): number => (a > 0 && b > 0 ? a / b : 1);
