import type { LiveChart } from "@/lib/charts/live";
import { Engine, QUICK_FUTURES } from "@/lib/explore/engine";
import type { Asked, Precision, Told } from "@/lib/explore/messages";
import type { Scenario } from "@/lib/scenario";
import type { Steps } from "@/lib/steps";

/** The engine off the main thread: one question at a time, the figures first, what takes longer only while nothing newer was asked. */

type Question = Extract<Asked, { kind: "ask" }>;

/**
 * A quick answer may take this long on an idle device. With the drawing beside it, it takes twice that, and the whole way from the move to
 * the painting is to stay within a tenth of a second.
 */
const QUICK_MS = 20;
/** How long the crossover may keep a newer question waiting. */
const SLICE_MS = 6;
/** Runs of a simulation until the browser has made its code fast. */
const TRIES = 4;

let running: { engine: Engine; precision: Precision } | undefined;
let newest = 0;

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  guarded(() => (data.kind === "start" ? start(data) : answer(data)));
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
  newest = question.id;
  const begun = performance.now();
  const view = engine.figures(question.moved);
  tell({ kind: "figures", id: question.id, view, took: performance.now() - begun });
  later(question.id, () => {
    if (question.withCrossover) stepOn(question.id, engine.crossover(), 0, () => tellLink(engine, precision, question.id));
    else tellLink(engine, precision, question.id);
  });
}

/** Goes on with the crossover for a moment, then lets a newer question in first, which puts an end to it. */
function stepOn(id: number, steps: Steps<LiveChart>, before: number, then: () => void) {
  const begun = performance.now();
  const took = () => before + performance.now() - begun;
  do {
    const { done, value } = steps.next();
    if (!done) continue;
    tell({ kind: "crossover", id, chart: value, took: took() });
    return then();
  } while (performance.now() - begun < SLICE_MS);
  const sofar = took();
  later(id, () => stepOn(id, steps, sofar, then));
}

/** The verdict that a link carries has to be the exact one. */
function tellLink(engine: Engine, precision: Precision, id: number) {
  if (precision === "exact") tell({ kind: "link", id, link: engine.link() });
}

/** In a task of its own, unless something newer was asked by then. */
function later(id: number, work: () => void) {
  setTimeout(() => guarded(() => id === newest && work()));
}

function guarded(work: () => void) {
  try {
    work();
  } catch (error) {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

function tell(told: Told) {
  postMessage(told);
}
