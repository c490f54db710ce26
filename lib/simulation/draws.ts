import { normalQuantile } from "./normal";
import { uniformStream } from "./random";

/**
 * The standard draws of one simulation size: for each input a Latin hypercube column, that is one uniform from each of `count`
 * equal strata in an order shuffled by the input's own stream. They depend on the input's id and the seed alone, so they
 * are kept and shared by every assessment and every option (common random numbers).
 */
export class Draws {
  private readonly uniforms = new Map<string, Float64Array>();
  private readonly normals = new Map<string, Float64Array>();

  constructor(
    readonly count: number,
    readonly seed: number,
  ) {}

  /** `count` uniforms in (0, 1), one in each stratum. */
  uniform(id: string): Float64Array {
    const kept = this.uniforms.get(id);
    if (kept) return kept;
    const next = uniformStream(id, this.seed);
    const values = new Float64Array(this.count);
    for (let i = 0; i < this.count; i++) values[i] = (i + next()) / this.count;
    for (let i = this.count - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const swap = values[i] as number;
      values[i] = values[j] as number;
      values[j] = swap;
    }
    this.uniforms.set(id, values);
    return values;
  }

  /** `count` standard normal scores with the strata of `uniform`. */
  normal(id: string): Float64Array {
    const kept = this.normals.get(id);
    if (kept) return kept;
    const values = this.uniform(id).map(normalQuantile);
    this.normals.set(id, values);
    return values;
  }
}
