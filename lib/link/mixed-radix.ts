/** A digit and how many values it could have had. */
export type Digit = { value: number; radix: number };

/**
 * One whole number that holds all digits; the first is the least significant, so zeros at the end cost nothing.
 * @throws RangeError when a digit does not fit its radix.
 */
export function packDigits(digits: readonly Digit[]): bigint {
  let packed = 0n;
  for (const { value, radix } of digits.toReversed()) {
    if (!Number.isSafeInteger(value) || value < 0 || value >= radix) throw new RangeError(`Digit ${value} does not fit radix ${radix}.`);
    packed = packed * BigInt(radix) + BigInt(value);
  }
  return packed;
}

/** Takes digits off a packed number in the order in which they were packed; zeros once all have been taken. */
export class DigitReader {
  constructor(private packed: bigint) {}

  take(radix: number): number {
    const size = BigInt(radix);
    const digit = this.packed % size;
    this.packed /= size;
    return Number(digit);
  }
}
