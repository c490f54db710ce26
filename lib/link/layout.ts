import type { Overrides } from "../questionnaire/scenario";
import type { Field, Value } from "./fields";
import type { Digit, DigitReader } from "./mixed-radix";
import type { Packing } from "./packing";

/** One answer by its id. `only`: it is stored only where the answer to that id, stored before it, is or holds that value. */
export type Row<Id extends string = string, T = Value> = { id: Id; packing: Packing<T>; only?: readonly [id: string, value: string] };

/** Which value of an answer's first digit says that it is open, in a draft: the first or the last. */
type OpenDigit = "first" | "last";

/**
 * In which order and within which bounds a code stores what it holds. FROZEN as soon as a link of it is out: codes are read by position. A new
 * questionnaire gets a new layout, and the old ones are kept.
 */
export type Layout = {
  /** The first symbol of its codes. */
  number: number;
  /** The versions of the model whose links it holds: from one on, or until one. */
  versions: { from?: string; until?: string };
  /** Every answer in the order in which it is stored. */
  rows: readonly Row[];
  /** What stands before the answers. Days are counted from `firstDay`; versions from the start of `MODEL_VERSIONS`. */
  header: {
    kind: Field<"scenario" | "draft" | "invitation" | "own-draft">;
    versionRadix: number;
    dayRadix: number;
    firstDay: string;
    option: Field<"hosted" | "sender" | "core" | "self">;
    verdict: Field<"settled" | "open">;
  };
  /**
   * Overridden assumptions, A001 to A999 by number, in ascending order. They stand between the header and the answers, so that the answers at
   * their default, which come last, still cost nothing.
   */
  overrides: {
    most: number;
    idRadix: number;
    formRadix: number;
    point: Field<number>;
    span: Field<number | { low: number; high: number }>;
  };
  open: { draft: OpenDigit; "own-draft": OpenDigit };
};

export type Given = Readonly<Record<string, Value | undefined>>;

/** Whether a draft leaves answers open, and how; never in a result. */
export type Openness = OpenDigit | "none";

function isStored({ only }: Row, given: Given): boolean {
  if (only === undefined) return true;
  const [id, wanted] = only;
  const answer = given[id];
  return Array.isArray(answer) ? answer.includes(wanted) : answer === wanted;
}

/** @throws RangeError when an answer is not one that the layout holds, or is missing where none may be open. */
export const answerDigits = ({ rows }: Layout, given: Given, open: Openness): Digit[] =>
  rows.filter((row) => isStored(row, given)).flatMap(({ id, packing }) => digitsOf(id, packing, given[id], open));

function digitsOf(id: string, packing: Packing<Value>, value: Value | undefined, open: Openness): readonly Digit[] {
  const { radix } = packing;
  if (value === undefined) {
    if (open === "none") throw new RangeError(`${id} has no answer, so the answers are not complete.`);
    return [{ value: open === "first" ? 0 : radix, radix: radix + 1 }];
  }
  const [first, ...rest] = packing.toDigits(value);
  if (first === undefined || open === "none") return first === undefined ? [] : [first, ...rest];
  return [{ value: first.value + (open === "first" ? 1 : 0), radix: radix + 1 }, ...rest];
}

/** Reads the stored answers; undefined as soon as a digit stands for nothing. */
export function readAnswers({ rows }: Layout, reader: DigitReader, open: Openness): Record<string, Value> | undefined {
  const given: Record<string, Value> = {};
  for (const row of rows) {
    if (!isStored(row, given)) continue;
    const { radix } = row.packing;
    const first = reader.take(radix + (open === "none" ? 0 : 1)) - (open === "first" ? 1 : 0);
    if (first === -1 || first === radix) continue;
    const value = row.packing.fromDigits(first, (size) => reader.take(size));
    if (value === undefined) return undefined;
    given[row.id] = value;
  }
  return given;
}

const numberOf = (assumption: string): number => Number(/^A(\d{3})$/.exec(assumption)?.[1] ?? Number.NaN);

/** @throws RangeError when an override is not one that the layout holds. */
export function overrideDigits({ overrides: { most, idRadix, formRadix, point, span } }: Layout, overrides: Overrides): Digit[] {
  const sorted = Object.entries(overrides).sort(([a], [b]) => numberOf(a) - numberOf(b));
  return [
    { value: sorted.length, radix: most + 1 },
    ...sorted.flatMap(([id, value]) => {
      const field: Field<unknown> = typeof value === "number" ? point : span;
      return [
        { value: numberOf(id), radix: idRadix },
        { value: typeof value === "number" ? 0 : 1, radix: formRadix },
        { value: field.toDigit(value), radix: field.radix },
      ];
    }),
  ];
}

/** Reads the overridden assumptions; undefined where no door lets them through in this order. */
export function readOverrides(
  { overrides: { most, idRadix, formRadix, point, span } }: Layout,
  reader: DigitReader,
): Overrides | undefined {
  const count = reader.take(most + 1);
  const overrides: Overrides = {};
  let last = 0;
  for (let position = 0; position < count; position += 1) {
    const number = reader.take(idRadix);
    const field = reader.take(formRadix) === 0 ? point : span;
    const value = field.fromDigit(reader.take(field.radix));
    if (value === undefined || number <= last || number > 999) return undefined;
    overrides[`A${String(number).padStart(3, "0")}`] = value;
    last = number;
  }
  return overrides;
}
