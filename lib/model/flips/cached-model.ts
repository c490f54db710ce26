import type { PriceBook } from "../../data/price-book";
import type { OptionId } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import type { Answers } from "../../questionnaire/types";
import type { Draws } from "../../simulation/draws";
import { keptIn } from "../../simulation/memo";
import { type KnownNeeds, needsOf } from "../burden";
import { Inputs } from "../costs/inputs";
import { forEachOption, meanTotals } from "../costs/simulate";
import { moneyKey, needsKey } from "../rule/answer-dependencies";
import type { Needs } from "../rule/conditions";

/** Draws of a search, powers of two as all draws are; what it finds is corrected by all draws. A bad year takes more of them than a mean. */
const DRAWS_FOR_MEANS = 128;
const DRAWS_FOR_NEEDS = 256;

export type Means = Record<OptionId, number>;
export type AllNeeds = Record<OptionId, Needs>;

const NEEDS = ["hoursPerMonth", "excessLossPerYear", "warmUpWeeks"] as const;

/**
 * What the model says of a scenario with other answers: mean totals in USD and the needs of an owner, by all draws (exact: the same as an
 * assessment of those answers), or estimated by few draws and corrected by the ratio that all draws had to few where both are known.
 * Nothing is computed twice.
 */
export class World {
  private readonly forMeans: Draws;
  private readonly forNeeds: Draws;
  private readonly exactMeans = new Map<string, Means>();
  private readonly fewMeans = new Map<string, Means>();
  private readonly exactNeeds = new Map<string, AllNeeds>();
  private readonly fewNeeds = new Map<string, AllNeeds>();
  private readonly knownExactly: KnownNeeds;
  private readonly knownByFew: KnownNeeds = new Map();
  private meansReference: string;
  private needsReference: string;

  /**
   * @param known the mean totals in USD and the needs of the scenario as it is, by all draws, and what those were worked out from
   */
  constructor(
    private readonly scenario: Scenario,
    private readonly book: PriceBook,
    private readonly draws: Draws,
    known: { means: Means; needs: AllNeeds; known: KnownNeeds },
  ) {
    this.forMeans = draws.fewer(DRAWS_FOR_MEANS);
    this.forNeeds = draws.fewer(DRAWS_FOR_NEEDS);
    this.meansReference = moneyKey(scenario.answers);
    this.needsReference = needsKey(scenario.answers);
    this.exactMeans.set(this.meansReference, known.means);
    this.exactNeeds.set(this.needsReference, known.needs);
    this.knownExactly = known.known;
    this.fewMeansOf(scenario.answers);
    this.fewNeedsOf(scenario.answers);
  }

  /** Mean totals by all draws; later estimates are corrected by them. */
  means(answers: Answers): Means {
    const key = moneyKey(answers);
    this.fewMeansOf(answers);
    this.meansReference = key;
    return keptIn(this.exactMeans, key, () => meanTotals(new Inputs(this.with(answers), this.book, this.draws)));
  }

  /** Mean totals as few draws see them. */
  estimatedMeans(answers: Answers): Means {
    const exact = this.exactMeans.get(moneyKey(answers));
    if (exact) return exact;
    const here = this.fewMeansOf(answers);
    const there = this.fewMeans.get(this.meansReference) as Means;
    const known = this.exactMeans.get(this.meansReference) as Means;
    return forEachOption((option) => here[option] * ratio(known[option], there[option]));
  }

  /** Needs by all draws; later estimates are corrected by them. */
  needs(answers: Answers): AllNeeds {
    const key = needsKey(answers);
    this.fewNeedsOf(answers);
    this.needsReference = key;
    return keptIn(this.exactNeeds, key, () => this.needsBy(answers, this.draws, this.knownExactly));
  }

  /** Needs as few draws see them. */
  estimatedNeeds(answers: Answers): AllNeeds {
    const exact = this.exactNeeds.get(needsKey(answers));
    if (exact) return exact;
    const here = this.fewNeedsOf(answers);
    const there = this.fewNeeds.get(this.needsReference) as AllNeeds;
    const known = this.exactNeeds.get(this.needsReference) as AllNeeds;
    return forEachOption((option) => {
      const needs = { ...here[option] };
      for (const need of NEEDS) {
        const [k, t] = [known[option][need], there[option][need]];
        const by = ratio(k.low + k.high, t.low + t.high);
        needs[need] = { low: needs[need].low * by, high: needs[need].high * by };
      }
      return needs;
    });
  }

  private fewMeansOf(answers: Answers): Means {
    return keptIn(this.fewMeans, moneyKey(answers), () => meanTotals(new Inputs(this.with(answers), this.book, this.forMeans)));
  }

  private fewNeedsOf(answers: Answers): AllNeeds {
    return keptIn(this.fewNeeds, needsKey(answers), () => this.needsBy(answers, this.forNeeds, this.knownByFew));
  }

  private needsBy(answers: Answers, draws: Draws, known: KnownNeeds): AllNeeds {
    return needsOf(this.with(answers), this.book, draws, { known });
  }

  private with(answers: Answers): Scenario {
    return { ...this.scenario, answers };
  }
}

const ratio = (a: number, b: number): number => (a > 0 && b > 0 ? a / b : 1);
