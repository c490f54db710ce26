import { type Column, constantOf, logarithms, mapped, power } from "./columns";
import { memoByKey, memoize } from "./memo";
import { MONTHS_PER_YEAR } from "./units";

/** A growth in any month, by its logarithm: one where all draws grow alike. */
export class Powers {
  private readonly logs: Float64Array | undefined;
  private readonly log: number;

  constructor(
    monthly: Column,
    private readonly months: number,
  ) {
    const same = constantOf(monthly);
    this.log = same === undefined ? 0 : Math.log(same);
    this.logs = same === undefined && typeof monthly !== "number" ? logarithms(monthly) : undefined;
  }

  /** What one has grown to by a month. */
  at(draw: number, month: number): number {
    const log = this.logOf(draw);
    return log === 0 ? 1 : Math.exp(log * month);
  }

  /** The month, fractions included, by which a share of everything that grows like this over the horizon has come. */
  monthAt(draw: number, share: number): number {
    const log = this.logOf(draw);
    return log === 0 ? share * this.months : Math.log1p(share * (this.at(draw, this.months) - 1)) / log;
  }

  private logOf(draw: number): number {
    return this.logs ? (this.logs[draw] as number) : this.log;
  }
}

/** Years at the rate of the first month that give as many events as the horizon with its growth: one number where all draws grow alike. */
export function exposures(monthlyRatio: Column, years: number): Column {
  if (typeof monthlyRatio === "number") return exposureYears(monthlyRatio, years);
  return memoByKey(exposuresOf(monthlyRatio), years, () => mapped(monthlyRatio, (ratio) => exposureYears(ratio, years)));
}

const exposuresOf = memoize((_: Float64Array) => new Map<number, Float64Array>());

function exposureYears(monthlyRatio: number, years: number): number {
  if (monthlyRatio === 1) return years;
  return (power(monthlyRatio, years * MONTHS_PER_YEAR) - 1) / (monthlyRatio - 1) / MONTHS_PER_YEAR;
}
