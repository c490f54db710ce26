import type { Plan, PriceTerm } from "./price-schema";

type Tier = { upTo: number; base: number; bands: { above: number; rate: number }[] };
type Stretch = { upTo: number; planId: string; tiers: Tier[] };

/** The price of a plan at every quantity, past its caps too. */
export type PriceCurve = {
  /** USD a month. Throws when `quantity` is negative or not a number. */
  usdAt(quantity: number): number;
  /** Whether one unit costs the same at every quantity between two. False where that would take a closer look. */
  isProportional(low: number, high: number): boolean;
  /** The id of the plan that prices this quantity: the plan itself up to its cap, then the next that fits. */
  planAt(quantity: number): string;
  /** Which tier of that plan is the cheapest sold at this quantity, by its position among the plan's tiers. */
  tierAt(quantity: number): number;
};

/**
 * Returns the price curve of a chain of plans, each followed by the one that is priced past its cap; the last has none.
 *
 * Within a tier the price is its base plus each band's rate times the part of the quantity inside the band; within a plan the cheapest
 * tier sold at the quantity counts, as a buyer would choose. `amountOf` gives a term's amount in USD, before its factor.
 */
export function priceCurve(chain: readonly Plan[], amountOf: (term: PriceTerm) => number): PriceCurve {
  const sum = (terms: readonly PriceTerm[]) => terms.reduce((total, term) => total + amountOf(term) * term.factor, 0);
  const stretches: Stretch[] = chain.map((plan) => ({
    upTo: plan.cap ?? Number.POSITIVE_INFINITY,
    planId: plan.id,
    tiers: plan.pricing.tiers.map((tier) => ({
      upTo: tier.upTo ?? Number.POSITIVE_INFINITY,
      base: sum(tier.base),
      bands: tier.bands.map((band) => ({ above: band.above, rate: sum(band.rate) })),
    })),
  }));
  const stretchAt = (quantity: number): Stretch => {
    if (quantity >= 0) for (const stretch of stretches) if (quantity <= stretch.upTo) return stretch;
    throw new Error(`No price for a quantity of ${quantity} in ${chain[0]?.id}`);
  };
  return {
    usdAt: (quantity) => {
      let cheapest = Number.POSITIVE_INFINITY;
      for (const tier of stretchAt(quantity).tiers) {
        if (quantity <= tier.upTo) cheapest = Math.min(cheapest, tierPrice(tier, quantity));
      }
      return cheapest;
    },
    isProportional: (low, high) => {
      const stretch = stretchAt(high);
      const [tier, ...others] = stretch.tiers;
      return stretchAt(low) === stretch && tier?.base === 0 && tier.bands.length === 1 && tier.bands[0]?.above === 0 && others.length === 0;
    },
    planAt: (quantity) => stretchAt(quantity).planId,
    tierAt: (quantity) => {
      const prices = stretchAt(quantity).tiers.map((tier) =>
        quantity <= tier.upTo ? tierPrice(tier, quantity) : Number.POSITIVE_INFINITY,
      );
      return prices.indexOf(Math.min(...prices));
    },
  };
}

/** Prices are read for every draw and month, hence plain loops here and above. */
function tierPrice({ base, bands }: Tier, quantity: number): number {
  let usd = base;
  for (let position = 0; position < bands.length; position++) {
    const band = bands[position];
    if (band === undefined || quantity <= band.above) break;
    const next = bands[position + 1];
    usd += ((next && next.above < quantity ? next.above : quantity) - band.above) * band.rate;
  }
  return usd;
}
