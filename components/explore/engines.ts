import type { LiveChart } from "@/lib/charts/live";
import type { NewLink } from "@/lib/explore/engine";
import type { Asked, Precision, Told } from "@/lib/explore/messages";
import type { Moved } from "@/lib/explore/moved";
import type { View } from "@/lib/explore/view";
import type { Scenario } from "@/lib/scenario";

/** Longer silence than this is a lost worker, not a slow one. */
const PATIENCE_MS = 30_000;
/** How long the controls rest before the exact figures are worked out. */
const REST_MS = 250;

/** What comes back for a question, quick or exact. */
export type Answer =
  | { kind: "figures"; id: number; precision: Precision; view: View; futures: number }
  | { kind: "crossover"; id: number; precision: Precision; chart: LiveChart }
  | { kind: "link"; id: number; link: NewLink };

type Listener = { answered: (answer: Answer) => void; failed: () => void };
type Question = Extract<Asked, { kind: "ask" }>;

/** One worker with at most one question on its way; of those that come meanwhile only the latest waits. */
class Line {
  private readonly worker: Worker;
  private isFree = false;
  private futures = 0;
  private waiting: Question | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    saved: Scenario,
    private readonly precision: Precision,
    private readonly listener: Listener,
  ) {
    this.worker = new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module" });
    this.worker.onmessage = ({ data }: MessageEvent<Told>) => this.hear(data);
    this.worker.onerror = () => listener.failed();
    this.worker.onmessageerror = () => listener.failed();
    this.say({ kind: "start", saved, precision });
  }

  ask(question: Question) {
    if (this.isFree) this.say(question);
    else this.waiting = question;
  }

  forget() {
    this.waiting = undefined;
  }

  close() {
    clearTimeout(this.silence);
    this.worker.terminate();
  }

  private say(message: Asked) {
    this.isFree = false;
    this.silence = setTimeout(this.listener.failed, PATIENCE_MS);
    this.worker.postMessage(message);
  }

  private hear(told: Told) {
    clearTimeout(this.silence);
    switch (told.kind) {
      case "ready":
        this.futures = told.futures;
        performance.mark(`explore ${this.precision} ready`, { detail: told.futures });
        break;
      case "figures":
        measure(`explore ${this.precision} figures`, told.took);
        this.listener.answered({ kind: "figures", id: told.id, precision: this.precision, view: told.view, futures: this.futures });
        break;
      case "crossover":
        measure(`explore ${this.precision} crossover`, told.took);
        this.listener.answered({ kind: "crossover", id: told.id, precision: this.precision, chart: told.chart });
        return;
      case "link":
        this.listener.answered(told);
        return;
      case "failed":
        this.listener.failed();
        return;
    }
    this.isFree = true;
    const next = this.waiting;
    this.waiting = undefined;
    if (next) this.say(next);
  }
}

/** The worker's own time, for the tools of a browser and for `scripts/explore-latency.mjs`. */
function measure(name: string, took: number) {
  const end = performance.now();
  performance.measure(name, { start: Math.max(0, end - took), end });
}

/**
 * Two engines beside the page: a quick one answers every move at once, an exact one after a rest. An exact run cannot be broken off, so in
 * one worker every move would wait for it.
 */
export class Engines {
  private readonly quick: Line;
  private readonly exact: Line;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private lastId = 0;

  /** @throws where the browser has no workers, or refuses one. */
  constructor(saved: Scenario, listener: Listener) {
    this.quick = new Line(saved, "quick", listener);
    this.exact = new Line(saved, "exact", listener);
  }

  /** Asks both; the id that their answers will carry. */
  ask(moved: Moved, withCrossover: boolean): number {
    const id = ++this.lastId;
    this.quick.ask({ kind: "ask", id, moved, withCrossover });
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.exact.ask({ kind: "ask", id, moved, withCrossover: true }), REST_MS);
    return id;
  }

  /** Answers on their way are no longer wanted; the id below which none is. */
  forget(): number {
    clearTimeout(this.rest);
    this.quick.forget();
    this.exact.forget();
    return ++this.lastId;
  }

  close() {
    clearTimeout(this.rest);
    this.quick.close();
    this.exact.close();
  }
}
