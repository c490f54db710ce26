import { constantOf, product } from "./columns";
import { Powers } from "./growth";
import { memoByKey, memoize } from "./memo";
import { type Drift, type Flow, type Metered, STEADY, type Tariff, type Term } from "./terms";

/** Says the same money in terms that cost less to add up, of which most are plain flows: one multiplication a draw. */
export class SimplerTerms {
  private readonly starts = new WeakMap<Tariff, Float64Array>();
  private readonly simplified = new WeakMap<Term, Term[]>();
  private readonly driftingFrom = memoize((_: Term) => new Map<Drift, Term>());

  constructor(
    private readonly draws: number,
    private readonly months: number,
  ) {}

  /** The same money as plain flows where that is possible; terms that are the same objects become the same objects. */
  of(terms: readonly Term[]): Term[] {
    return this.joinRises(terms).flatMap((each) => this.simplify(each));
  }

  /**
   * The same money as plain flows where that is possible: what begins late is all of it less its beginning, and a floor matters only
   * in the draws where growth crosses it.
   */
  private simplify(term: Term): Term[] {
    if (isNothing(term)) return [];
    if (term.kind === "once" || (term.kind === "flow" && isPlain(term))) return [term];
    const cached = this.simplified.get(term);
    if (cached) return cached;
    const terms = term.kind === "flow" ? this.simplifyFlow(term) : this.simplifyMetered(term);
    this.simplified.set(term, terms);
    return terms;
  }

  /** A tariff is a flow in the draws where the volume stays within sizes of one price, and is followed month by month in the others. */
  private simplifyMetered(term: Metered): Term[] {
    const { volume, growth, isProportional } = term;
    if (growth.monthly === 1) return this.simplify(this.flowOf(term));
    if (isProportional === undefined) return [term];
    const rest = new Float64Array(this.draws);
    const grown = new Powers(growth.monthly, this.months);
    let [any, all] = [false, true];
    for (let i = 0; i < this.draws; i++) {
      const first = volume[i] as number;
      const end = first * grown.at(i, this.months - 1);
      if (isProportional(Math.min(first, end), Math.max(first, end), i)) any = true;
      else {
        all = false;
        rest[i] = first;
      }
    }
    if (!any) return [term];
    const flow = this.flowOf(term);
    if (all) return this.simplify(flow);
    const start = flow.start.map((first, i) => (rest[i] === 0 ? first : 0));
    const { isProportional: _, ...followed } = term;
    return [...this.simplify({ ...flow, start }), { ...followed, volume: rest }];
  }

  /** The flow that begins with the price of the first month: the same money where the volume stays, or where a unit keeps its price. */
  private flowOf({ volume, growth, drift, tariff, rise, from }: Metered): Flow {
    const start = this.starts.get(tariff) ?? volume.map(tariff);
    this.starts.set(tariff, start);
    return { kind: "flow", start, growth, drift, ...(rise ? { rise } : {}), ...(from ? { from } : {}) };
  }

  private simplifyFlow(term: Flow): Term[] {
    if (term.from) {
      const { from, until, ...whole } = term;
      const beginning: Flow = { ...whole, start: product(term.start, -1), until: from };
      return this.simplify(until ? { ...whole, until } : whole).concat(beginning);
    }
    if (!term.floor || term.until) return [term];
    const { floor, ...flow } = term;
    const side = constantSide(term, this.months - 1);
    if (side === "above") return this.simplify(flow);
    if (side === "below") return this.simplify({ ...flow, start: floor, growth: STEADY });
    const above = new Float64Array(this.draws);
    const below = new Float64Array(this.draws);
    const crossing = { start: new Float64Array(this.draws), floor: new Float64Array(this.draws), any: false };
    const grown = new Powers(term.growth.monthly, this.months);
    for (let i = 0; i < this.draws; i++) {
      const first = term.start[i] as number;
      const end = first * grown.at(i, this.months - 1);
      const bound = floor[i] as number;
      if (Math.min(first, end) >= bound) above[i] = first;
      else if (Math.max(first, end) <= bound) below[i] = bound;
      else {
        crossing.start[i] = first;
        crossing.floor[i] = bound;
        crossing.any = true;
      }
    }
    const plain: Term[] = [
      { ...flow, start: above },
      { ...flow, start: below, growth: STEADY },
    ];
    return crossing.any ? [...plain, { ...flow, start: crossing.start, floor: crossing.floor }] : plain;
  }

  /** A steady price and its rise, side by side in the terms, are one drifting price; the same term each time, because options share their bills. */
  private joinRises(terms: readonly Term[]): Term[] {
    const rises = terms.filter(isRise);
    if (rises.length === 0) return [...terms];
    const result = terms.flatMap((term): Term[] => {
      if (term.kind === "once" || term.rise) return [];
      const at = term.drift === STEADY ? rises.findIndex((each) => isAlike(each, term)) : -1;
      if (at < 0) return [term];
      return rises.splice(at, 1).map(({ drift }) => this.withDrift(term, drift));
    });
    return [...result, ...terms.filter((term) => term.kind === "once"), ...rises];
  }

  private withDrift(term: Flow | Metered, drift: Drift): Term {
    return memoByKey(this.driftingFrom(term), drift, () => ({ ...term, drift }));
  }
}

/** Whether a flow is nothing but its start, growth and drift. */
export const isPlain = (term: Flow): boolean => !term.floor && !term.from && !term.until;

const isRise = (term: Term): term is Flow | Metered => term.kind !== "once" && term.rise === true;

/** Whether two terms are the same volume and price, however that drifts. */
function isAlike(a: Flow | Metered, b: Flow | Metered): boolean {
  if (a.growth.monthly !== b.growth.monthly || a.from !== b.from) return false;
  if (a.kind === "metered") return b.kind === "metered" && a.tariff === b.tariff && a.volume === b.volume;
  return b.kind === "flow" && a.start === b.start && a.floor === b.floor && a.until === b.until;
}

function isNothing(term: Term): boolean {
  if (term.kind === "once") return constantOf(term.amount) === 0;
  return term.kind === "flow" && !term.floor && constantOf(term.start) === 0;
}

/** On which side of its floor a flow stays, where that is the same number in every draw. */
function constantSide({ start, floor, growth }: Flow, last: number): "above" | "below" | undefined {
  const [first, bound] = [constantOf(start), floor && constantOf(floor)];
  if (first === undefined || bound === undefined || typeof growth.monthly !== "number") return undefined;
  const end = first * growth.monthly ** last;
  return Math.min(first, end) >= bound ? "above" : Math.max(first, end) <= bound ? "below" : undefined;
}
