/** Work that can be put off between two steps; it ends with its result. */
export type Steps<Result> = Generator<undefined, Result>;

/** All steps one after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
