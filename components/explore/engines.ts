import type { LiveChart } from "@/lib/charts/live";
import type { Edits } from "@/lib/explore/edits";
import type { NewLink } from "@/lib/explore/engine";
import type { Asked, Precision, Reply } from "@/lib/explore/messages";
import type { View } from "@/lib/explore/view";
import type { Scenario } from "@/lib/questionnaire/scenario";

/** Longer silence than this is a lost worker, not a slow one. */
const PATIENCE_MS = 30_000;
/** How long the controls rest before the exact figures are worked out. */
const REST_MS = 250;

/** What comes back for a question, quick or exact. */
export type Answer =
  | { kind: "figures"; id: number; view: View; futures: number }
  | { kind: "crossover"; id: number; chart: LiveChart }
  | { kind: "exact"; id: number; view: View; crossover: LiveChart; link: NewLink; futures: number };

type Listener = { answered: (answer: Answer) => void; failed: () => void };
type Question = Extract<Asked, { kind: "ask" }>;

/** One worker with at most one question on its way; of those that come meanwhile only the latest waits. */
class Line {
  private readonly worker: Worker;
  /** What the worker owes an answer to. */
  private out: "start" | Question["id"] | undefined;
  private futures = 0;
  private waiting: Question | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;

  constructor(
    saved: Scenario,
    private readonly precision: Precision,
    private readonly listener: Listener,
  ) {
    this.worker = new Worker(new URL("./engine.worker.ts", import.meta.url), { type: "module" });
    this.worker.onmessage = ({ data }: MessageEvent<Reply>) => this.hear(data);
    this.worker.onerror = () => listener.failed();
    this.worker.onmessageerror = () => listener.failed();
    this.say({ kind: "start", saved, precision }, "start");
  }

  ask(question: Question) {
    if (this.out === undefined) this.say(question, question.id);
    else this.waiting = question;
  }

  /** Nothing that was asked is wanted any longer. */
  drop() {
    this.waiting = undefined;
    if (this.out === "start") return;
    this.settle();
    this.worker.postMessage({ kind: "drop" } satisfies Asked);
  }

  close() {
    clearTimeout(this.silence);
    this.worker.terminate();
  }

  private say(message: Asked, out: Line["out"]) {
    this.out = out;
    this.silence = setTimeout(this.listener.failed, PATIENCE_MS);
    this.worker.postMessage(message);
  }

  private settle() {
    clearTimeout(this.silence);
    this.out = undefined;
  }

  private hear(reply: Reply) {
    switch (reply.kind) {
      case "ready":
        this.futures = reply.futures;
        performance.mark(`explore ${this.precision} ready`, { detail: reply.futures });
        break;
      case "figures":
        // Sent before the worker heard that they are no longer wanted.
        if (reply.id !== this.out) return;
        measure("explore quick figures", reply.took);
        this.listener.answered({ ...reply, futures: this.futures });
        break;
      case "crossover":
        measure("explore quick crossover", reply.took);
        this.listener.answered(reply);
        return;
      case "exact":
        if (reply.id !== this.out) return;
        measure("explore exact figures", reply.took);
        this.listener.answered({ ...reply, futures: this.futures });
        break;
      case "failed":
        this.listener.failed();
        return;
    }
    this.settle();
    const next = this.waiting;
    this.waiting = undefined;
    if (next) this.say(next, next.id);
  }
}

/** The worker's own time, for the tools of a browser and for `scripts/measure/explore-latency.mjs`. */
function measure(name: string, took: number) {
  const end = performance.now();
  performance.measure(name, { start: Math.max(0, end - took), end });
}

/**
 * Two engines beside the page: a quick one answers every move at once, an exact one after a rest, until the next move. In one
 * worker every move would wait for a step of the exact run.
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
  ask(edits: Edits, withCrossover: boolean): number {
    const id = ++this.lastId;
    this.exact.drop();
    this.quick.ask({ kind: "ask", id, edits, withCrossover });
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.exact.ask({ kind: "ask", id, edits, withCrossover: true }), REST_MS);
    return id;
  }

  /** Answers on their way are no longer wanted; the id below which none is. */
  forget(): number {
    clearTimeout(this.rest);
    this.quick.drop();
    this.exact.drop();
    return ++this.lastId;
  }

  close() {
    clearTimeout(this.rest);
    this.quick.close();
    this.exact.close();
  }
}
