import { type SplitLogNormal, valueAt } from "@/lib/simulation/distributions";
import { normalQuantile } from "@/lib/simulation/normal";
import { type Uniform, uniformStream } from "@/lib/simulation/random";
import { betaOf, type Figures, MODEL, type Pert } from "./model";

/** The shared model as one would first write it: path after path, month after month, with textbook samplers, then a sort. */
export function plainLoop(draws: number, seed: number): Figures {
  const next = uniformStream("bench.plain", seed);
  const normal = () => normalQuantile(next());
  const logNormal = (d: SplitLogNormal) => valueAt(d, normal());
  const shared = Math.sqrt(MODEL.correlation);
  const own = Math.sqrt(1 - MODEL.correlation);
  const totals = new Float64Array(draws);
  for (let i = 0; i < draws; i++) {
    const factor = normal();
    let total = 0;
    let monthly = 0;
    for (const each of MODEL.factors) {
      total += monthly;
      monthly = valueAt(each, shared * factor + own * normal());
    }
    for (const each of MODEL.perts) total += pert(each, next);
    total += poisson(MODEL.count.mean, next) * logNormal(MODEL.count.each);
    for (let m = 0; m < MODEL.months; m++) {
      total += monthly;
      monthly *= MODEL.growth;
      const incidents = poisson(MODEL.incidents.perMonth, next);
      if (incidents > 0) total += incidents * logNormal(MODEL.incidents.loss);
    }
    totals[i] = total;
  }
  return figuresOf(totals);
}

/** Sorts the totals and reads the figures off. */
function figuresOf(totals: Float64Array): Figures {
  totals.sort();
  let sum = 0;
  for (let i = 0; i < totals.length; i++) sum += totals[i] as number;
  const at = (p: number) => {
    const position = p * (totals.length - 1);
    const below = totals[Math.floor(position)] as number;
    return below + (position - Math.floor(position)) * ((totals[Math.ceil(position)] as number) - below);
  };
  return { mean: sum / totals.length, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** Knuth's product of uniforms. */
function poisson(mean: number, next: Uniform): number {
  const limit = Math.exp(-mean);
  let product = next();
  let count = 0;
  while (product > limit) {
    product *= next();
    count++;
  }
  return count;
}

/** A scaled beta from two gammas. */
function pert(range: Pert, next: Uniform): number {
  const { a, b } = betaOf(range);
  const x = gamma(a, next);
  return range.low + ((range.high - range.low) * x) / (x + gamma(b, next));
}

/** Marsaglia and Tsang (2000), for shapes of at least 1. */
function gamma(shape: number, next: Uniform): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalQuantile(next());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(next()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
