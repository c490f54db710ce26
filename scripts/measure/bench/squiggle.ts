import { run } from "@quri/squiggle-lang";
import type { SplitLogNormal } from "@/lib/simulation/distributions";
import { ANNUITY, betaOf, type Figures, MODEL } from "./model";

const logNormal = (d: SplitLogNormal) => `lognormal(${Math.log(d.median)}, ${d.sigmaAbove})`;

/**
 * The shared model in Squiggle's own language. The shared factor is a sample set, so that all five see the same draws of it; the growing
 * cost is one product rather than one a month, which is an eighth faster.
 */
const SOURCE = `
factor = SampleSet.fromDist(normal(0, 1))
correlated(mu, sigma) = exp(mu + sigma * (${MODEL.correlation} ^ 0.5 * factor + ${1 - MODEL.correlation} ^ 0.5 * SampleSet.fromDist(normal(0, 1))))
${MODEL.factors.map((d, i) => `x${i} = correlated(${Math.log(d.median)}, ${d.sigmaAbove})`).join("\n")}
perts = ${MODEL.perts.map((p) => `(${p.low} + ${p.high - p.low} * beta(${betaOf(p).a}, ${betaOf(p).b}))`).join(" + ")}
counted = Danger.poissonDist(${MODEL.count.mean}) * ${logNormal(MODEL.count.each)}
months = List.upTo(0, ${MODEL.months - 1}) -> map({|m| Danger.poissonDist(${MODEL.incidents.perMonth}) * ${logNormal(MODEL.incidents.loss)}})
total = SampleSet.fromDist(x0 + x1 + x2 + x3 + x4 * ${ANNUITY} + perts + counted + sum(months))
[mean(total), quantile(total, 0.1), quantile(total, 0.5), quantile(total, 0.9)]
`;

/** Runs the shared model in Squiggle at a number of samples; throws with its message when the program does not run. */
export async function squiggle(draws: number, seed: number): Promise<Figures> {
  const environment = { sampleCount: draws, xyPointLength: 1000, seed: `bench.${seed}` };
  const { result } = await run(SOURCE, { environment });
  if (!result.ok) throw new Error(result.value.toString());
  const value: unknown = result.value.result.asJS();
  if (!Array.isArray(value) || value.length !== 4) throw new Error(`Squiggle gave ${String(value)}`);
  const [mean, p10, p50, p90] = value as [number, number, number, number];
  return { mean, p10, p50, p90 };
}
