/** A column holds one value a draw; a number stands for the same value in every draw. */
export type Column = Float64Array | number;

/** The value of a column in one draw. */
export function valueIn(column: Column, draw: number): number {
  return typeof column === "number" ? column : (column[draw] as number);
}

/** The product of columns, draw by draw. The first is a full column. */
export function product(first: Float64Array, ...others: Column[]): Float64Array {
  const result = first.slice();
  for (const other of others) {
    if (typeof other === "number") for (let i = 0; i < result.length; i++) result[i] = (result[i] as number) * other;
    else for (let i = 0; i < result.length; i++) result[i] = (result[i] as number) * (other[i] as number);
  }
  return result;
}

/** The sum of columns of one length, draw by draw. */
export function sum(first: Float64Array, ...others: Float64Array[]): Float64Array {
  const result = first.slice();
  for (const other of others) for (let i = 0; i < result.length; i++) result[i] = (result[i] as number) + (other[i] as number);
  return result;
}

/** A power of each value, at least `floor` before the power: `scaled(mailboxes / 25, 0.5, 0.3)` is max(0.3, mailboxes / 25)^0.5. */
export function scaled(column: Float64Array, exponent: number, floor = 0): Float64Array {
  let last = Number.NaN;
  let power = 0;
  return column.map((value) => {
    if (value !== last) {
      last = value;
      power = Math.max(floor, value) ** exponent;
    }
    return power;
  });
}

/** Remembers the last value, because a column is often one number throughout. */
export function remembered(of: (limit: number) => number): (limit: number) => number {
  let last = Number.NaN;
  let value = 0;
  return (limit) => {
    if (limit !== last) {
      last = limit;
      value = of(limit);
    }
    return value;
  };
}
