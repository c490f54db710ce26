import { memoByKey } from "./memo";
import { normalQuantile } from "./normal";
import { netDimension } from "./random";

/**
 * The standard draws of one simulation size: for each input a dimension of a scrambled digital net. They depend on the input's id and
 * the seed alone, so they are cached and shared by every assessment and every option (common random numbers).
 */
export class Draws {
  private readonly uniforms = new Map<string, Float64Array>();
  private readonly normals = new Map<string, Float64Array>();
  private readonly smaller = new Map<number, Draws>();

  /** @param count a power of two spreads each input most evenly */
  constructor(
    readonly count: number,
    readonly seed: number,
  ) {}

  /** `count` uniforms in (0, 1). */
  uniform(id: string): Float64Array {
    return memoByKey(this.uniforms, id, () => netDimension(id, this.seed, this.count));
  }

  /** `count` standard normal scores of the uniforms of the same id. */
  normal(id: string): Float64Array {
    return memoByKey(this.normals, id, () => this.uniform(id).map(normalQuantile));
  }

  /** Draws of the same seed for a search, at most `count` of them; made once. */
  fewer(count: number): Draws {
    const few = Math.min(count, this.count);
    return memoByKey(this.smaller, few, () => new Draws(few, this.seed));
  }
}
