import type { StoredScenario } from "../data/kept-model-1";
import { MODEL_VERSION, MODEL_VERSIONS, type ModelVersion } from "../data/model-versions";
import { parseAnswers, parseDraft } from "../questionnaire/answers";
import { parseOverrides } from "../questionnaire/overrides";
import type { Overrides, Scenario, VerdictStamp } from "../questionnaire/scenario";
import type { AnswerId, Answers, Draft } from "../questionnaire/types";
import type { Field, Value } from "./fields";
import { FIRST_DAY, HEADER, OVERRIDES, ROWS, type Row, type Stored } from "./layout-1";
import { type Digit, DigitReader, packDigits } from "./mixed-radix";
import { fromSymbols, LONGEST_CODE, MOST_SYMBOLS, readCode, toSymbols, writeCode } from "./symbols";

const LAYOUT = 1;
const MS_PER_DAY = 86_400_000;

export type Decoded =
  | { ok: true; kind: "scenario"; scenario: Scenario; stamp: VerdictStamp; modelVersion: ModelVersion }
  /** The same as a result, but meant to be answered and not read; `resultCode` is the code of that result. */
  | { ok: true; kind: "invitation"; scenario: Scenario; stamp: VerdictStamp; modelVersion: ModelVersion; resultCode: string }
  /** `overrides` are the founder's own assumptions that a changed result keeps; mostly none. */
  | { ok: true; kind: "draft"; draft: Draft; overrides?: Overrides }
  | { ok: false; reason: "damaged" | "unknown-layout" | "not-canonical" | "too-long" };

/** The answers, or answers with a value, for which the layout has no place: their ids. */
type Unplaced = {
  [Id in AnswerId]-?: Id extends keyof Stored ? (Required<Answers>[Id] extends Stored[Id] ? never : Id) : Id;
}[AnswerId];

// Where this does not compile, a link would drop the answers that it names, or refuse one of their values. Write the next layout then, and keep
// this one to read the links that are out.
true satisfies [Unplaced] extends [never] ? true : `${Unplaced} has no place in layout 1`;

type Given = Readonly<Record<string, Value | undefined>>;

/** Unanswered, in a draft, is one more state of every answer. */
const OPEN = null;

const isStored = (row: Row, given: Given): boolean =>
  row.objective === undefined || (Array.isArray(given.objectives) && given.objectives.includes(row.objective));

const answerDigits = (given: Given, toDigit: (row: Row) => Digit): Digit[] => ROWS.filter((row) => isStored(row, given)).map(toDigit);

const digitOf = <T extends Value>(field: Field<T>, value: NoInfer<T>): Digit => ({ value: field.toDigit(value), radix: field.radix });

const numberOf = (assumption: string): number => Number(/^A(\d{3})$/.exec(assumption)?.[1] ?? Number.NaN);

function overrideDigits(overrides: Overrides): Digit[] {
  const sorted = Object.entries(overrides).sort(([a], [b]) => numberOf(a) - numberOf(b));
  return [
    { value: sorted.length, radix: OVERRIDES.countRadix },
    ...sorted.flatMap(([id, value]) => [
      { value: numberOf(id), radix: OVERRIDES.idRadix },
      { value: typeof value === "number" ? 0 : 1, radix: OVERRIDES.formRadix },
      typeof value === "number" ? digitOf(OVERRIDES.point, value) : digitOf(OVERRIDES.span, value),
    ]),
  ];
}

const daysSinceFirst = (date: string): number => (Date.parse(date) - Date.parse(FIRST_DAY)) / MS_PER_DAY;

const dateAfterFirst = (days: number): string => new Date(Date.parse(FIRST_DAY) + days * MS_PER_DAY).toISOString().slice(0, 10);

const write = (digits: readonly Digit[]): number[] => [LAYOUT, ...toSymbols(packDigits(digits))];

function scenarioSymbols(scenario: Scenario, stamp: VerdictStamp, version: number, kind: "scenario" | "invitation" = "scenario"): number[] {
  const given: Given = scenario.answers;
  return write([
    digitOf(HEADER.kind, kind),
    { value: version, radix: HEADER.versionRadix },
    { value: daysSinceFirst(scenario.priceDate), radix: HEADER.dayRadix },
    digitOf(HEADER.option, stamp.option),
    digitOf(HEADER.verdict, stamp.verdict),
    ...overrideDigits(scenario.overrides),
    ...answerDigits(given, (row) => digitOf(row.field, required(row.id, given[row.id]))),
  ]);
}

function required(id: string, value: Value | undefined): Value {
  if (value === undefined) throw new RangeError(`${id} has no answer, so the answers are not complete.`);
  return value;
}

/**
 * The code of a result: at most 90 lower-case letters and digits, stamped with today's model version and with the verdict.
 * All answers always fit; `link-full` means that there are more overridden assumptions than the rest of the code can hold.
 * @throws RangeError when an answer, an override or the price date is not one that a door lets through.
 */
export function encodeScenario(scenario: Scenario, stamp: VerdictStamp): { ok: true; code: string } | { ok: false; reason: "link-full" } {
  if (Object.keys(scenario.overrides).length >= OVERRIDES.countRadix) return { ok: false, reason: "link-full" };
  const symbols = scenarioSymbols(scenario, stamp, MODEL_VERSIONS.indexOf(MODEL_VERSION));
  return symbols.length > MOST_SYMBOLS ? { ok: false, reason: "link-full" } : { ok: true, code: writeCode(symbols) };
}

/**
 * The code of an invitation to answer the same questions: the digits of the result with another kind before them, so it is as long and
 * holds as much. It keeps the model version that the result was stamped with. Undefined for anything but the sound code of a result.
 */
export function invitationCode(resultCode: string): string | undefined {
  const decoded = decode(resultCode);
  if (!decoded.ok || decoded.kind !== "scenario") return undefined;
  const { scenario, stamp, modelVersion } = decoded;
  const version = MODEL_VERSIONS.indexOf(modelVersion);
  return writeCode(scenarioSymbols(scenario, stamp, version, "invitation"));
}

/**
 * The code of a questionnaire under way: short at the start and longer with every answer. It always fits.
 * @throws RangeError when an answer is not one that a door lets through.
 */
export function encodeDraft(draft: Draft): string {
  return writeCode(draftSymbols(draft));
}

function draftSymbols(draft: Draft): number[] {
  const given: Given = draft;
  const digit = (row: Row): Digit => {
    const value = given[row.id];
    return { value: value === undefined ? 0 : 1 + row.field.toDigit(value), radix: row.field.radix + 1 };
  };
  return write([digitOf(HEADER.kind, "draft"), ...answerDigits(given, digit)]);
}

/**
 * The code of a questionnaire under way that keeps the assumptions of the result it came from. Where those of a result fit, they fit
 * beside the same answers here; answers that take more room can make it `link-full`.
 * @throws RangeError when an answer or an override is not one that a door lets through.
 */
export function encodeOwnDraft(draft: Draft, overrides: Overrides): { ok: true; code: string } | { ok: false; reason: "link-full" } {
  const count = Object.keys(overrides).length;
  if (count === 0) return { ok: true, code: encodeDraft(draft) };
  if (count >= OVERRIDES.countRadix) return { ok: false, reason: "link-full" };
  const symbols = ownDraftSymbols(draft, overrides);
  return symbols.length > MOST_SYMBOLS ? { ok: false, reason: "link-full" } : { ok: true, code: writeCode(symbols) };
}

function ownDraftSymbols(draft: Draft, overrides: Overrides): number[] {
  const given: Given = draft;
  const digit = ({ id, field }: Row): Digit => {
    const value = given[id];
    return { value: value === undefined ? field.radix : field.toDigit(value), radix: field.radix + 1 };
  };
  return write([digitOf(HEADER.kind, "own-draft"), ...overrideDigits(overrides), ...answerDigits(given, digit)]);
}

/** Which digit of an answer says that it is open: none, the first or the last. */
type OpenDigit = "none" | "first" | "last";

function answerAt({ field }: Row, digit: number, open: OpenDigit): Value | undefined | typeof OPEN {
  if (open === "first") return digit === 0 ? OPEN : field.fromDigit(digit - 1);
  return open === "last" && digit === field.radix ? OPEN : field.fromDigit(digit);
}

/** Reads the stored answers; undefined as soon as a digit stands for nothing. */
function readAnswers(reader: DigitReader, open: OpenDigit): Record<string, Value> | undefined {
  const given: Record<string, Value> = {};
  for (const row of ROWS) {
    if (!isStored(row, given)) continue;
    const value = answerAt(row, reader.take(row.field.radix + (open === "none" ? 0 : 1)), open);
    if (value === undefined) return undefined;
    if (value !== OPEN) given[row.id] = value;
  }
  return given;
}

function readOverrides(reader: DigitReader): Overrides {
  const count = reader.take(OVERRIDES.countRadix);
  const overrides: Overrides = {};
  for (let position = 0; position < count; position += 1) {
    const id = `A${String(reader.take(OVERRIDES.idRadix)).padStart(3, "0")}`;
    const field = reader.take(OVERRIDES.formRadix) === 0 ? OVERRIDES.point : OVERRIDES.span;
    const value = field.fromDigit(reader.take(field.radix));
    if (value !== undefined) overrides[id] = value;
  }
  return overrides;
}

const same = (symbols: readonly number[], others: readonly number[]): boolean =>
  symbols.length === others.length && symbols.every((symbol, position) => symbol === others[position]);

function readScenario(reader: DigitReader, symbols: readonly number[], kind: "scenario" | "invitation"): Decoded {
  const version = reader.take(HEADER.versionRadix);
  const modelVersion = MODEL_VERSIONS[version];
  if (modelVersion === undefined) return { ok: false, reason: "unknown-layout" };
  const priceDate = dateAfterFirst(reader.take(HEADER.dayRadix));
  const option = HEADER.option.fromDigit(reader.take(HEADER.option.radix));
  const verdict = HEADER.verdict.fromDigit(reader.take(HEADER.verdict.radix));
  const overrides = parseOverrides(readOverrides(reader));
  const stored = readAnswers(reader, "none");
  if (stored === undefined || option === undefined || verdict === undefined) return { ok: false, reason: "damaged" };
  const parsed = parseAnswers(stored);
  if (!parsed.ok || !overrides.ok) return { ok: false, reason: "damaged" };
  const scenario: Scenario = { answers: parsed.answers, overrides: overrides.overrides, priceDate };
  const stamp: VerdictStamp = { option, verdict };
  if (!same(scenarioSymbols(scenario, stamp, version, kind), symbols)) return { ok: false, reason: "not-canonical" };
  if (kind === "scenario") return { ok: true, kind, scenario, stamp, modelVersion };
  return { ok: true, kind, scenario, stamp, modelVersion, resultCode: writeCode(scenarioSymbols(scenario, stamp, version)) };
}

function readDraft(reader: DigitReader, symbols: readonly number[]): Decoded {
  const stored = readAnswers(reader, "first");
  const parsed = parseDraft(stored);
  if (!parsed.ok) return { ok: false, reason: "damaged" };
  return same(draftSymbols(parsed.draft), symbols)
    ? { ok: true, kind: "draft", draft: parsed.draft }
    : { ok: false, reason: "not-canonical" };
}

function readOwnDraft(reader: DigitReader, symbols: readonly number[]): Decoded {
  const overrides = parseOverrides(readOverrides(reader));
  const parsed = parseDraft(readAnswers(reader, "last"));
  if (!overrides.ok || !parsed.ok) return { ok: false, reason: "damaged" };
  return same(ownDraftSymbols(parsed.draft, overrides.overrides), symbols) && Object.keys(overrides.overrides).length > 0
    ? { ok: true, kind: "draft", draft: parsed.draft, overrides: overrides.overrides }
    : { ok: false, reason: "not-canonical" };
}

/**
 * What a code holds. Only the one canonical form opens: anything altered, cut, in capitals or packed in another way is refused
 * with the reason. `unknown-layout` is a sound code of a later version of the product. Never throws, whatever the text.
 */
export function decode(code: string): Decoded {
  if (code.length > LONGEST_CODE) return { ok: false, reason: "too-long" };
  const symbols = readCode(code);
  if (symbols === undefined || symbols.length === 0) return { ok: false, reason: "damaged" };
  if (symbols[0] !== LAYOUT) return { ok: false, reason: "unknown-layout" };
  if (code !== code.toLowerCase()) return { ok: false, reason: "not-canonical" };
  const reader = new DigitReader(fromSymbols(symbols.slice(1)));
  const kind = HEADER.kind.fromDigit(reader.take(HEADER.kind.radix));
  switch (kind) {
    case "scenario":
    case "invitation":
      return readScenario(reader, symbols, kind);
    case "draft":
      return readDraft(reader, symbols);
    case "own-draft":
      return readOwnDraft(reader, symbols);
    default:
      return { ok: false, reason: "unknown-layout" };
  }
}

/**
 * What the code of a result stores, as its layout has it. `decode` reads that with the questionnaire of today; a kept model reads it with its
 * own. Undefined for any other code.
 */
export function storedIn(code: string): StoredScenario | undefined {
  const decoded = decode(code);
  const symbols = readCode(code);
  if (!decoded.ok || decoded.kind !== "scenario" || symbols === undefined) return undefined;
  const reader = new DigitReader(fromSymbols(symbols.slice(1)));
  const before = [HEADER.kind.radix, HEADER.versionRadix, HEADER.dayRadix, HEADER.option.radix, HEADER.verdict.radix];
  for (const radix of before) reader.take(radix);
  const overrides = readOverrides(reader);
  return { answers: readAnswers(reader, "none") ?? {}, overrides, priceDate: decoded.scenario.priceDate };
}
