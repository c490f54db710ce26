import type { Grid } from "../questionnaire/quantity";
import { amountOf, type Field, listedOf, pairOf, pointOf, type Value } from "./fields";
import type { Digit } from "./mixed-radix";

/** Takes the next digit of a packed number, which can have so many values. */
export type Take = (radix: number) => number;

/** One answer as one digit or more, for values of type `T`. `toDigits` throws a RangeError for every other. */
export type Packing<T> = {
  /** Of the first digit. */
  radix: number;
  toDigits: (value: Value) => readonly Digit[];
  /** undefined when the digits stand for nothing (yet). */
  fromDigits: (first: number, take: Take) => T | undefined;
};

export const inOneDigit = <T>(field: Field<T>): Packing<T> => ({
  radix: field.radix,
  toDigits: (value) => [{ value: field.toDigit(value), radix: field.radix }],
  fromDigits: (first) => field.fromDigit(first),
});

/** What a value can look like, and how it is stored where it does. */
export type Form<T> = { holds: (value: Value) => boolean; field: Field<T> };

export const aNumber = (grid: Grid): Form<number> => ({ holds: (value) => typeof value === "number", field: pointOf(grid) });

export const aRange = (grid: Grid): Form<{ low: number; high: number }> => ({
  holds: (value) => typeof value === "object" && "low" in value,
  field: pairOf(grid),
});

/** One of an append-only list that may grow to `room` entries. */
export const oneOfList = (list: readonly string[], room: number): Form<string> => ({
  holds: (value) => typeof value === "string",
  field: listedOf(list, room),
});

/** An amount of the founder's own in place of a plan. */
export const anAmount = (grid: Grid): Form<{ custom: number }> => ({
  holds: (value) => typeof value === "object" && "custom" in value,
  field: amountOf(grid),
});

/**
 * An answer of several forms: the first digit says which it has, the second holds the value. Values that are usual are forms of their own and
 * take no second digit; the first of them costs nothing at the end of a code.
 */
export function inForms<const C extends Value, T>(usual: readonly C[], ...forms: readonly Form<T>[]): Packing<C | T> {
  const texts = usual.map((value) => JSON.stringify(value));
  const radix = usual.length + forms.length;
  return {
    radix,
    toDigits: (value) => {
      const known = texts.indexOf(JSON.stringify(value));
      if (known >= 0) return [{ value: known, radix }];
      const form = forms.findIndex(({ holds }) => holds(value));
      const field = forms[form]?.field;
      if (field === undefined) throw new RangeError(`${JSON.stringify(value)} has no form that the link layout holds.`);
      return [
        { value: usual.length + form, radix },
        { value: field.toDigit(value), radix: field.radix },
      ];
    },
    fromDigits: (first, take) => {
      if (first < usual.length) return usual[first];
      const field = forms[first - usual.length]?.field;
      return field?.fromDigit(take(field.radix));
    },
  };
}
