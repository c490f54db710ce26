import { REFUSALS } from "@/lib/wording/refusals";

/** There is too much to do to finish this in time: a state to answer with 503, not a failure. */
export class Overload extends Error {
  override readonly name = "Overload";
  /** @param retryAfterS seconds after which there will be room, as things stand */
  constructor(readonly retryAfterS: number) {
    super(REFUSALS.noRoomInTime(retryAfterS));
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
  /** How much work a client gets before others go first, ms: enough for what it came for, such as a result and then its PDF. */
  allowance: number;
  now?: () => number;
};

/** The weight of the latest time in the usual time of its kind. */
const NEWS = 0.2;
const LONGEST_RETRY_S = 60;
/** How often we forget clients that have asked for nothing in a while, ms. */
const FORGET_EVERY = 1000;

/** On what terms a client asks for a place. */
type Terms = {
  /** Ends the wait. */
  nobodyWaits?: AbortSignal | undefined;
  /** When the whole request must be done, by the clock of `performance`; without it, `within` counts from now. */
  deadline?: number | undefined;
  /** Continues work that has begun: it goes before all that has not, and is never refused. */
  goesOn?: boolean;
};

/**
 * Gives out places in turns by client: start-time fair queueing (Goyal, Vin and Cheng 1996), which counts work and not requests. Whoever asks for
 * little is served before the rest of whoever asks for much. Each client’s first bit of work, the allowance, goes before anybody’s further
 * work; otherwise a crowd of newcomers would starve whoever came for two things. What cannot be finished in time is refused as soon as that is
 * known, the greediest client's last requests first; the first in the line stays until its time is up.
 */
export class Turns {
  readonly #settings: Required<Settings>;
  readonly #usual: Map<string, number>;
  readonly #served = new Set<{ cost: number; since: number }>();
  /** By tag. */
  #waiting: Asked[] = [];
  /** The tag of the one served last. */
  #virtualTime = 0;
  /** Up to which virtual time each client has been given work, and when it last asked; forgotten when that is long ago or no work is left. */
  readonly #given = new Map<string, { upTo: number; askedAt: number }>();
  #forgotAt = 0;
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
   * @param kind of work, for what it usually takes
   * @returns what gives the place back; to be called once, whatever happens
   * @throws {Overload} when it can't be finished in time
   * @throws {Abandoned} when nobody waits any more before it has begun
   */
  take(asker: string, kind: string, { nobodyWaits, deadline: requestEnds, goesOn = false }: Terms = {}): Promise<GiveBack> {
    if (nobodyWaits?.aborted) return Promise.reject(new Abandoned());
    const { now, within, allowance } = this.#settings;
    const cost = this.#usual.get(kind) ?? 1;
    const begunAt = Math.max(this.#virtualTime, this.#given.get(asker)?.upTo ?? 0);
    const tag = goesOn ? Number.NEGATIVE_INFINITY : Math.max(this.#virtualTime, begunAt - allowance);
    const deadline = goesOn ? Number.POSITIVE_INFINITY : (requestEnds ?? now() + within);
    return new Promise((begin, refuse) => {
      this.#given.set(asker, { upTo: begunAt + cost, askedAt: now() });
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
      this.#virtualTime = Math.max(this.#virtualTime, next.tag);
      this.#begin(next);
    }
    this.#forget();
  }

  #begin({ asker, kind, cost, begin }: Asked): void {
    const served = { cost, since: this.#settings.now() };
    this.#served.add(served);
    begin(() => {
      if (!this.#served.delete(served)) return;
      const took = this.#settings.now() - served.since;
      this.#usual.set(kind, (1 - NEWS) * (this.#usual.get(kind) ?? took) + NEWS * took);
      // A client whose work took longer than usual pays for it with the next.
      this.#charge(asker, took - cost);
      this.#serve();
      this.#refuseLate();
    });
  }

  #refuseLate(): void {
    const { now: clock, places } = this.#settings;
    const now = clock();
    let ahead = 0;
    for (const { cost, since } of this.#served) ahead += Math.max(0, cost - (now - since));
    const staying: Asked[] = [];
    for (const asked of this.#waiting) {
      const lateBy = now + ahead / places + asked.cost - asked.deadline;
      const isOver = now >= asked.deadline;
      if (isOver || (lateBy > 0 && staying.length > 0)) this.#refuse(asked, lateBy);
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
    this.#charge(asked.asker, -asked.cost);
    asked.refuse(new Abandoned());
  }

  /** Charges a client for work, ms; a negative amount takes back what was not done after all. */
  #charge(asker: string, ms: number): void {
    const given = this.#given.get(asker);
    if (given !== undefined) given.upTo += ms;
  }

  #refuse({ asker, cost, refuse }: Asked, lateBy: number): void {
    this.#refused += 1;
    this.#charge(asker, -cost);
    refuse(new Overload(Math.min(LONGEST_RETRY_S, Math.max(1, Math.ceil(lateBy / 1000)))));
  }

  /** With no work left, nobody owes any. Else forgets clients that have asked for nothing for as long as anybody may wait. */
  #forget(): void {
    if (this.#waiting.length === 0 && this.#served.size === 0) this.#given.clear();
    const { now: clock, within } = this.#settings;
    const now = clock();
    if (now - this.#forgotAt < FORGET_EVERY) return;
    this.#forgotAt = now;
    for (const [asker, { askedAt }] of this.#given) if (now - askedAt > within) this.#given.delete(asker);
  }
}
