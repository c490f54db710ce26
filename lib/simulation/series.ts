/** The sum of the powers of a ratio from the zeroth on, so many of them: the first half, times one plus the ratio of the halves. */
export function geometricSum(ratio: number, count: number): number {
  if (count === 0) return 0;
  let sum = 1;
  let raised = ratio;
  for (let bit = (1 << (31 - Math.clz32(count))) >> 1; bit > 0; bit >>= 1) {
    sum *= 1 + raised;
    raised *= raised;
    if ((count & bit) === 0) continue;
    sum += raised;
    raised *= ratio;
  }
  return sum;
}
