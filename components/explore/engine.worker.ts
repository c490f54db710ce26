import { Engine, QUICK_FUTURES } from "@/lib/explore/engine";
import type { Asked, Precision, Reply } from "@/lib/explore/messages";
import type { Scenario } from "@/lib/questionnaire/scenario";
import type { Steps } from "@/lib/simulation/steps";

/** The engine off the main thread: one question at a time, in slices between which a newer one puts an end to it. */

type Question = Extract<Asked, { kind: "ask" }>;

/**
 * A quick answer may take this long on an idle device. With the drawing beside it, it takes twice that, and the whole way from the move to
 * the painting is to stay within a tenth of a second.
 */
const QUICK_MS = 20;
/** How long work that can be given up goes on before it looks whether it is still wanted. A look costs some milliseconds. */
const SLICE_MS: Record<Precision, number> = { quick: 6, exact: 25 };
/** Runs of a simulation until the browser has made its code fast. */
const TRIES = 4;

let running: { engine: Engine; precision: Precision } | undefined;
/** The question that is worked on. */
let wanted: number | undefined;

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  guarded(() => {
    if (data.kind === "start") start(data);
    else if (data.kind === "ask") answer(data);
    else wanted = undefined;
  });
});

/** The first run of a simulation is the slowest, so it is made before anybody waits for it. */
function start({ saved, precision }: Extract<Asked, { kind: "start" }>) {
  const engine = precision === "exact" ? new Engine(saved, "exact") : quickEnough(saved);
  if (precision === "exact") engine.figures({});
  running = { engine, precision };
  tell({ kind: "ready", futures: engine.futures });
}

/** The engine with the most futures that this device looks at in time, or with the fewest there are. */
function quickEnough(saved: Scenario): Engine {
  const [most, ...fewer] = QUICK_FUTURES;
  let engine = new Engine(saved, most);
  for (const futures of fewer) {
    if (isQuick(engine)) break;
    engine = new Engine(saved, futures);
  }
  return engine;
}

function isQuick(engine: Engine): boolean {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const begun = performance.now();
    engine.figures({});
    if (performance.now() - begun <= QUICK_MS) return true;
  }
  return false;
}

function answer(question: Question) {
  if (running === undefined) throw new Error("Asked before the start.");
  const { engine, precision } = running;
  let before = 0;
  let begun = 0;
  const took = () => before + performance.now() - begun;
  const steps = precision === "exact" ? exactly(engine, question, took) : quickly(engine, question, took);
  const slice = () => {
    begun = performance.now();
    do {
      if (steps.next().done) return;
    } while (performance.now() - begun < SLICE_MS[precision]);
    before = took();
    setTimeout(() => guarded(() => question.id === wanted && slice()));
  };
  wanted = question.id;
  slice();
}

/** Quick figures are never given up: whoever moves a number without a pause would see nothing change. */
function* quickly(engine: Engine, { id, edits, withCrossover }: Question, took: () => number): Steps<void> {
  const figured = engine.figures(edits);
  const before = took();
  tell({ kind: "figures", id, view: figured, took: before });
  yield;
  if (withCrossover) tell({ kind: "crossover", id, chart: yield* engine.crossover(), took: took() - before });
}

/** Exact figures take long, so a newer move gives them up. */
function* exactly(engine: Engine, { id, edits }: Question, took: () => number): Steps<void> {
  const view = yield* engine.figuresInSteps(edits);
  const crossover = yield* engine.crossover();
  tell({ kind: "exact", id, view, crossover, link: engine.link(), took: took() });
}

function guarded(work: () => void) {
  try {
    work();
  } catch (error) {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

function tell(reply: Reply) {
  postMessage(reply);
}
