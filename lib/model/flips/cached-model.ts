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
  /** Where all draws were taken last: what estimates are corrected by. */
  private meansThere: { exact: Means; few: Means };
  private burdensThere: { exact: BurdenByOption; few: BurdenByOption };

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
    this.exactMeans.set(moneyKey(scenario.answers), baseline.means);
    this.exactBurdens.set(burdenKey(scenario.answers), baseline.burdens);
    this.exactCache = baseline.cache;
    this.meansThere = { exact: baseline.means, few: this.fewMeansOf(scenario.answers) };
    this.burdensThere = { exact: baseline.burdens, few: this.fewBurdensOf(scenario.answers) };
  }

  /** Mean totals by all draws; later estimates are corrected by them. */
  means(answers: Answers): Means {
    const exact = memoByKey(this.exactMeans, moneyKey(answers), () =>
      meanTotals(new Inputs(this.scenarioOf(answers), this.book, this.draws)),
    );
    this.meansThere = { exact, few: this.fewMeansOf(answers) };
    return exact;
  }

  /** Mean totals as few draws see them. */
  estimatedMeans(answers: Answers): Means {
    const exact = this.exactMeans.get(moneyKey(answers));
    if (exact) return exact;
    const here = this.fewMeansOf(answers);
    const there = this.meansThere;
    return forEachOption((option) => here[option] * ratio(there.exact[option], there.few[option]));
  }

  /** Burdens by all draws; later estimates are corrected by them. */
  burdens(answers: Answers): BurdenByOption {
    const exact = memoByKey(this.exactBurdens, burdenKey(answers), () => this.burdensBy(answers, this.draws, this.exactCache));
    this.burdensThere = { exact, few: this.fewBurdensOf(answers) };
    return exact;
  }

  /** Burdens as few draws see them. */
  estimatedBurdens(answers: Answers): BurdenByOption {
    const exact = this.exactBurdens.get(burdenKey(answers));
    if (exact) return exact;
    const here = this.fewBurdensOf(answers);
    const there = this.burdensThere;
    return forEachOption((option) => {
      const burden = { ...here[option] };
      for (const part of BURDEN_PARTS) {
        const [all, few] = [there.exact[option][part], there.few[option][part]];
        const by = ratio(all.low + all.high, few.low + few.high);
        burden[part] = { low: burden[part].low * by, high: burden[part].high * by };
      }
      return burden;
    });
  }

  private fewMeansOf(answers: Answers): Means {
    return memoByKey(this.fewMeans, moneyKey(answers), () => meanTotals(new Inputs(this.scenarioOf(answers), this.book, this.forMeans)));
  }

  private fewBurdensOf(answers: Answers): BurdenByOption {
    return memoByKey(this.fewBurdens, burdenKey(answers), () => this.burdensBy(answers, this.forBurdens, this.fewCache));
  }

  private burdensBy(answers: Answers, draws: Draws, cache: BurdenCache): BurdenByOption {
    return burdensOf(this.scenarioOf(answers), this.book, draws, { cache });
  }

  /** The scenario with other answers. */
  scenarioOf(answers: Answers): Scenario {
    return { ...this.scenario, answers };
  }
}

const ratio = (a: number, b: number): number => (a > 0 && b > 0 ? a / b : 1);
