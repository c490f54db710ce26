import type { Overrides, VerdictStamp } from "../questionnaire/scenario";
import type { Field, Value } from "./fields";
import { answerDigits, type Given, type Layout, overrideDigits, readAnswers, readOverrides } from "./layout";
import { type Digit, DigitReader, packDigits } from "./mixed-radix";
import { fromSymbols, toSymbols } from "./symbols";

const MS_PER_DAY = 86_400_000;

/** What a code holds, as its layout has it and not yet read by any questionnaire. */
export type Stored =
  | {
      kind: "scenario" | "invitation";
      /** Position in `MODEL_VERSIONS`. */
      version: number;
      /** ISO day. */
      priceDate: string;
      stamp: VerdictStamp;
      overrides: Overrides;
      answers: Given;
    }
  | { kind: "draft"; answers: Given }
  | { kind: "own-draft"; overrides: Overrides; answers: Given };

const digitOf = <T extends Value>(field: Field<T>, value: NoInfer<T>): Digit => ({ value: field.toDigit(value), radix: field.radix });

const daysBetween = (first: string, date: string): number => (Date.parse(date) - Date.parse(first)) / MS_PER_DAY;

const dateAfter = (first: string, days: number): string => new Date(Date.parse(first) + days * MS_PER_DAY).toISOString().slice(0, 10);

function digitsOf(layout: Layout, stored: Stored): Digit[] {
  const { header, open } = layout;
  const kind = digitOf(header.kind, stored.kind);
  switch (stored.kind) {
    case "draft":
      return [kind, ...answerDigits(layout, stored.answers, open.draft)];
    case "own-draft":
      return [kind, ...overrideDigits(layout, stored.overrides), ...answerDigits(layout, stored.answers, open["own-draft"])];
    default:
      return [
        kind,
        { value: stored.version, radix: header.versionRadix },
        { value: daysBetween(header.firstDay, stored.priceDate), radix: header.dayRadix },
        digitOf(header.option, stored.stamp.option),
        digitOf(header.verdict, stored.stamp.verdict),
        ...overrideDigits(layout, stored.overrides),
        ...answerDigits(layout, stored.answers, "none"),
      ];
  }
}

/**
 * What a layout holds as symbols of a code.
 * @throws RangeError when something in it is not what a door lets through.
 */
export const write = (layout: Layout, stored: Stored): number[] => [layout.number, ...toSymbols(packDigits(digitsOf(layout, stored)))];

const same = (symbols: readonly number[], others: readonly number[]): boolean =>
  symbols.length === others.length && symbols.every((symbol, position) => symbol === others[position]);

/** The symbols of a code of this layout, its first one included; undefined where digits stand for nothing. */
function readAny(layout: Layout, symbols: readonly number[]): Stored | undefined {
  const { header, open } = layout;
  const reader = new DigitReader(fromSymbols(symbols.slice(1)));
  const kind = header.kind.fromDigit(reader.take(header.kind.radix));
  switch (kind) {
    case undefined:
      return undefined;
    case "draft": {
      const answers = readAnswers(layout, reader, open.draft);
      return answers && { kind, answers };
    }
    case "own-draft": {
      const overrides = readOverrides(layout, reader);
      if (overrides === undefined) return undefined;
      const answers = readAnswers(layout, reader, open["own-draft"]);
      return answers && { kind, overrides, answers };
    }
    default: {
      const version = reader.take(header.versionRadix);
      const priceDate = dateAfter(header.firstDay, reader.take(header.dayRadix));
      const option = header.option.fromDigit(reader.take(header.option.radix));
      const verdict = header.verdict.fromDigit(reader.take(header.verdict.radix));
      const overrides = readOverrides(layout, reader);
      if (overrides === undefined || option === undefined || verdict === undefined) return undefined;
      const answers = readAnswers(layout, reader, "none");
      if (answers === undefined) return undefined;
      return { kind, version, priceDate, stamp: { option, verdict }, overrides, answers };
    }
  }
}

/** The inverse of `write`, for symbols in the one form that it gives them; never throws. */
export function read(layout: Layout, symbols: readonly number[]): Stored | "damaged" | "not-canonical" {
  const stored = readAny(layout, symbols);
  if (stored === undefined) return "damaged";
  const isEmpty = stored.kind === "own-draft" && Object.keys(stored.overrides).length === 0;
  return same(write(layout, stored), symbols) && !isEmpty ? stored : "not-canonical";
}
