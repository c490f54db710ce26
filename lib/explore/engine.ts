import type { LiveChart } from "../charts/live";
import { BOOK } from "../data/price-book";
import { encodeScenario } from "../link/codec";
import { type BurdenCache, bySizeInSteps, type EvaluatedFigures, evaluateFiguresInSteps, SEED, standardDraws } from "../model";

import { parseAnswers } from "../questionnaire/answers";
import { withoutShipped } from "../questionnaire/override-edits";
import type { Scenario } from "../questionnaire/scenario";
import { Draws } from "../simulation/draws";
import { atOnce, type Steps } from "../simulation/steps";
import type { Edits } from "./edits";
import { crossoverView, type View, viewOf } from "./view";

/** Futures of a quick answer, the most first: a slow device takes fewer, so that it still answers at once. */
export const QUICK_FUTURES = [256, 128, 64] as const;
/** Other sizes rest on means, which need few draws. */
const QUICK_SIZE_DRAWS = 64;

/** So many burdens are cached; a slider has fewer ticks. */
const MOST_CACHED = 500;

/** The code of a scenario with its verdict, or that a link has no room for it. */
export type NewLink = ReturnType<typeof encodeScenario>;

/** Answers one question after another about a saved scenario with some answers edited. Pure: no clock, no chance, nothing sent. */
export class Engine {
  private readonly draws: Draws;
  private readonly sizeDraws: Draws;
  private readonly cache: BurdenCache = new Map();
  private last: { scenario: Scenario; evaluated: EvaluatedFigures } | undefined;

  /** @param futures how many a quick engine looks at; an exact one looks at as many as every result */
  constructor(
    private readonly saved: Scenario,
    futures: (typeof QUICK_FUTURES)[number] | "exact",
  ) {
    this.draws = futures === "exact" ? standardDraws : new Draws(futures, SEED);
    this.sizeDraws = futures === "exact" ? standardDraws : this.draws.fewer(QUICK_SIZE_DRAWS);
  }

  /** How many futures an answer looks at. */
  get futures(): number {
    return this.draws.count;
  }

  /**
   * What the result would say with these answers.
   * @throws RangeError when one of them is not an answer to its question.
   */
  figures(edits: Edits): View {
    return atOnce(this.figuresInSteps(edits));
  }

  /** The same, in steps between which the work can be given up. */
  *figuresInSteps(edits: Edits): Steps<View> {
    const parsed = parseAnswers({ ...this.saved.answers, ...edits });
    if (!parsed.ok) throw new RangeError(parsed.problems.map(({ message }) => message).join(" "));
    const scenario = { ...this.saved, overrides: withoutShipped(this.saved.overrides), answers: parsed.answers };
    if (this.cache.size > MOST_CACHED) this.cache.clear();
    const evaluated = yield* evaluateFiguresInSteps(scenario, BOOK, this.draws, { cache: this.cache, withMonths: false });
    this.last = { scenario, evaluated };
    return viewOf(scenario, evaluated.figures);
  }

  /** The crossover chart of the answers that were asked about last, in steps between which another question can be answered. */
  *crossover(): Steps<LiveChart> {
    const { scenario, evaluated } = this.asked();
    const search = this.draws === standardDraws ? "by halving" : "on the line";
    const sizes = yield* bySizeInSteps(scenario, BOOK, this.sizeDraws, evaluated, search);
    return crossoverView(scenario, evaluated.figures, sizes);
  }

  /** The link that holds the answers asked about last, with their verdict. Only an exact engine knows the verdict that the link must carry. */
  link(): NewLink {
    const { scenario, evaluated } = this.asked();
    const { option, verdict } = evaluated.figures.recommendation;
    return encodeScenario(scenario, { option, verdict });
  }

  private asked() {
    if (this.last === undefined) throw new Error("Nothing was asked yet.");
    return this.last;
  }
}
