/** There is too much to do to finish this in time: a state to answer with 503, not a failure. */
export class Overload extends Error {
  override readonly name = "Overload";
  /** @param retryAfterS seconds after which there will be room, as things stand */
  constructor(readonly retryAfterS: number) {
    super(`No room for this within the time that it may take; ask again in ${retryAfterS} s.`);
  }
}

/** Nobody waits for this work any more, so there is nobody to answer. */
export class Abandoned extends Error {
  override readonly name = "Abandoned";
}

/** By name, because every bundle of Next has its own copy of these classes. */
export const isOverload = (error: unknown): error is Overload => error instanceof Error && error.name === "Overload";
export const isAbandoned = (error: unknown): error is Abandoned => error instanceof Error && error.name === "Abandoned";

/** Gives a place back. */
export type GiveBack = () => void;

type Asked = {
  asker: string;
  kind: string;
  cost: number;
  /** Order of service: the virtual time at which it would begin if all clients were served at once, each at the same rate. */
  tag: number;
  deadline: number;
  begin: (giveBack: GiveBack) => void;
  refuse: (reason: Overload | Abandoned) => void;
};

type Settings = {
  /** How many are served at once. */
  places: number;
  /** How long anybody may wait and run, ms. */
  within: number;
  /** How long each kind usually takes, ms, until that has been measured. */
  usual: Readonly<Record<string, number>>;
  now?: () => number;
};

/** The weight of the latest time in the usual time of its kind. */
const NEWS = 0.2;
const LONGEST_RETRY_S = 60;
/** More clients than can be waiting; beyond this, those whose turn has passed are forgotten. */
const MANY_ASKERS = 1000;

/**
 * Gives out places in turns by client: start-time fair queueing (Goyal, Vin and Cheng 1996), which counts work and not requests. Whoever asks for
 * little is served before the rest of whoever asks for much. What cannot be finished in time is refused as soon as that is known, the
 * greediest client's last requests first; the first in the line is never refused.
 */
export class Turns {
  readonly #settings: Required<Settings>;
  readonly #usual: Map<string, number>;
  readonly #served = new Set<{ cost: number; since: number }>();
  /** By tag. */
  #waiting: Asked[] = [];
  /** The tag of the one served last. */
  #virtualTime = 0;
  /** Up to which virtual time each client has been given work; forgotten once that has passed. */
  readonly #givenUpTo = new Map<string, number>();
  #refused = 0;

  constructor(settings: Settings) {
    this.#settings = { now: () => performance.now(), ...settings };
    this.#usual = new Map(Object.entries(settings.usual));
  }

  /** How many run and wait, how many were refused since the start, and how much work waits, ms. */
  load(): { running: number; waiting: number; waitingMs: number; refused: number } {
    const waitingMs = this.#waiting.reduce((sum, { cost }) => sum + cost, 0);
    return { running: this.#served.size, waiting: this.#waiting.length, waitingMs, refused: this.#refused };
  }

  /**
   * Waits for a place.
   *
   * @param kind of work, for how long it usually takes
   * @param nobodyWaits ends the wait
   * @returns gives the place back; call it once, whatever happens
   * @throws {Overload} when it cannot be finished in time
   * @throws {Abandoned} when nobody waits any more before it has begun
   */
  take(asker: string, kind: string, nobodyWaits?: AbortSignal): Promise<GiveBack> {
    if (nobodyWaits?.aborted) return Promise.reject(new Abandoned());
    const cost = this.#usual.get(kind) ?? 1;
    const tag = Math.max(this.#virtualTime, this.#givenUpTo.get(asker) ?? 0);
    const deadline = this.#settings.now() + this.#settings.within;
    return new Promise((begin, refuse) => {
      this.#givenUpTo.set(asker, tag + cost);
      const place = this.#waiting.findIndex((other) => other.tag > tag);
      const asked: Asked = { asker, kind, cost, tag, deadline, begin, refuse };
      this.#waiting.splice(place < 0 ? this.#waiting.length : place, 0, asked);
      nobodyWaits?.addEventListener("abort", () => this.#giveUp(asked), { once: true });
      this.#serve();
      this.#refuseLate();
    });
  }

  #serve(): void {
    while (this.#served.size < this.#settings.places) {
      const next = this.#waiting.shift();
      if (next === undefined) break;
      this.#virtualTime = next.tag;
      this.#begin(next);
    }
    if (this.#waiting.length === 0 || this.#givenUpTo.size > MANY_ASKERS) this.#forgetWhoIsDone();
  }

  #begin({ asker, kind, cost, begin }: Asked): void {
    const served = { cost, since: this.#settings.now() };
    this.#served.add(served);
    begin(() => {
      if (!this.#served.delete(served)) return;
      const took = this.#settings.now() - served.since;
      this.#usual.set(kind, (1 - NEWS) * (this.#usual.get(kind) ?? took) + NEWS * took);
      // A client whose work took longer than usual pays for it with the next.
      const upTo = this.#givenUpTo.get(asker);
      if (upTo !== undefined) this.#givenUpTo.set(asker, upTo + took - cost);
      this.#serve();
    });
  }

  #refuseLate(): void {
    const { now, places } = this.#settings;
    let ahead = 0;
    for (const { cost, since } of this.#served) ahead += Math.max(0, cost - (now() - since));
    const staying: Asked[] = [];
    for (const asked of this.#waiting) {
      const lateBy = now() + ahead / places + asked.cost - asked.deadline;
      if (lateBy > 0 && staying.length > 0) this.#refuse(asked, lateBy);
      else {
        staying.push(asked);
        ahead += asked.cost;
      }
    }
    this.#waiting = staying;
  }

  #giveUp(asked: Asked): void {
    const place = this.#waiting.indexOf(asked);
    if (place < 0) return;
    this.#waiting.splice(place, 1);
    this.#takeBack(asked);
    asked.refuse(new Abandoned());
  }

  /** Work that was not done does not count. */
  #takeBack({ asker, cost }: Asked): void {
    this.#givenUpTo.set(asker, (this.#givenUpTo.get(asker) ?? 0) - cost);
  }

  #refuse(asked: Asked, lateBy: number): void {
    const { refuse } = asked;
    this.#refused += 1;
    this.#takeBack(asked);
    refuse(new Overload(Math.min(LONGEST_RETRY_S, Math.max(1, Math.ceil(lateBy / 1000)))));
  }

  #forgetWhoIsDone(): void {
    for (const [asker, upTo] of this.#givenUpTo) if (upTo <= this.#virtualTime) this.#givenUpTo.delete(asker);
  }
}
