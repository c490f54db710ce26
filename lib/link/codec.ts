import type { StoredScenario } from "../data/kept-model-1";
import { MODEL_VERSION, MODEL_VERSIONS, type ModelVersion } from "../data/model-versions";
import { parseAnswers, parseDraft } from "../questionnaire/answers";
import { parseOverrides } from "../questionnaire/overrides";
import type { Overrides, Scenario, Upgrade, VerdictStamp } from "../questionnaire/scenario";
import type { AnswerId, Answers, Draft } from "../questionnaire/types";
import type { Given, Layout } from "./layout";
import { LAYOUT_1 } from "./layout-1";
import { LAYOUT_2, type StoredIn2 } from "./layout-2";
import { read, type Stored, write } from "./stored";
import { LONGEST_CODE, readCode, writeCode } from "./symbols";
import { upgradedAnswers, upgradedOverrides } from "./upgrade";

/** Every layout that a link was ever written in; new links take the last. */
const LAYOUTS: readonly Layout[] = [LAYOUT_1, LAYOUT_2];
const NEWEST = LAYOUT_2;

/** Overridden assumptions that a link holds beside any answers. */
export const MOST_OVERRIDES = NEWEST.overrides.most;

const VERSIONS: readonly string[] = MODEL_VERSIONS;

export type Decoded =
  /** `upgrades`: what an older link held and is read in another way today; mostly empty. */
  | { ok: true; kind: "scenario"; scenario: Scenario; stamp: VerdictStamp; modelVersion: ModelVersion; upgrades: Upgrade[] }
  /** The same as a result, but meant to be answered and not read; `resultCode` is the code of that result. */
  | { ok: true; kind: "invitation"; scenario: Scenario; stamp: VerdictStamp; modelVersion: ModelVersion; resultCode: string }
  /** `overrides` are the founder's own assumptions that a changed result keeps; mostly none. */
  | { ok: true; kind: "draft"; draft: Draft; overrides?: Overrides }
  | { ok: false; reason: "damaged" | "unknown-layout" | "not-canonical" | "too-long" };

/** The answers, or answers with a value, for which the layout has no place: their ids. */
type Unplaced = {
  [Id in AnswerId]-?: Id extends keyof StoredIn2 ? (Required<Answers>[Id] extends StoredIn2[Id] ? never : Id) : Id;
}[AnswerId];

// Where this does not compile, a link would drop the answers that it names, or refuse one of their values. Write the next layout then, and keep
// this one to read the links that are out.
true satisfies [Unplaced] extends [never] ? true : `${Unplaced} has no place in layout 2`;

type Encoded = { ok: true; code: string } | { ok: false; reason: "link-full" };

/** The code of what is stored, unless it holds more overridden assumptions than a link has room for. */
function encoded(stored: Stored): Encoded {
  const overrides = stored.kind === "draft" ? {} : stored.overrides;
  if (Object.keys(overrides).length > MOST_OVERRIDES) return { ok: false, reason: "link-full" };
  return { ok: true, code: writeCode(write(NEWEST, stored)) };
}

/**
 * The code of a result in lower-case letters and digits, stamped with today's model version and with the verdict: at most 90 of them, or 100 to
 * 1,022 with many overridden assumptions. All answers always fit, beside up to `MOST_OVERRIDES` of those; `link-full` means that there are more.
 * @throws RangeError when an answer, an override or the price date is not one that a door lets through.
 */
export function encodeScenario({ answers, overrides, priceDate }: Scenario, stamp: VerdictStamp): Encoded {
  return encoded({ kind: "scenario", version: MODEL_VERSIONS.indexOf(MODEL_VERSION), priceDate, stamp, overrides, answers });
}

/**
 * The code of an invitation to answer the same questions: the digits of the result with another kind before them, so it is as long and
 * holds as much. It keeps the layout and the model version of the result. Undefined for anything but the sound code of a result.
 */
export function invitationCode(resultCode: string): string | undefined {
  const opened = open(resultCode);
  if (!opened.ok || opened.decoded.kind !== "scenario" || opened.stored.kind !== "scenario") return undefined;
  return writeCode(write(opened.layout, { ...opened.stored, kind: "invitation" }));
}

/**
 * The code of a questionnaire under way: short at the start and longer with every answer. It always fits.
 * @throws RangeError when an answer is not one that a door lets through.
 */
export const encodeDraft = (draft: Draft): string => writeCode(write(NEWEST, { kind: "draft", answers: draft }));

/**
 * The code of a questionnaire under way that keeps the assumptions of the result it came from: as many as a result.
 * @throws RangeError when an answer or an override is not one that a door lets through.
 */
export function encodeOwnDraft(draft: Draft, overrides: Overrides): Encoded {
  if (Object.keys(overrides).length === 0) return { ok: true, code: encodeDraft(draft) };
  return encoded({ kind: "own-draft", overrides, answers: draft });
}

/** Whether links of a layout were ever made by a version of the model. */
function isOf({ versions: { from, until } }: Layout, version: string): boolean {
  const at = VERSIONS.indexOf(version);
  return (from === undefined || at >= VERSIONS.indexOf(from)) && (until === undefined || at <= VERSIONS.indexOf(until));
}

type Refused = Extract<Decoded, { ok: false }>;
type Opened = { ok: true; layout: Layout; stored: Stored; decoded: Extract<Decoded, { ok: true }> };

const refused = (reason: Refused["reason"]): Refused => ({ ok: false, reason });

function readResult(layout: Layout, stored: Extract<Stored, { version: number }>): Decoded {
  const { version, priceDate, stamp } = stored;
  const modelVersion = MODEL_VERSIONS[version];
  if (modelVersion === undefined) return refused("unknown-layout");
  if (!isOf(layout, modelVersion)) return refused("not-canonical");
  const given = upgradedAnswers(layout, stored.answers);
  const parsed = parseAnswers(given.answers);
  // A link of today holds nothing that today's model does not take.
  const own =
    modelVersion === MODEL_VERSION && layout === NEWEST
      ? { ...strictly(stored.overrides), upgrades: [] }
      : upgradedOverrides(stored.overrides);
  if (!parsed.ok || own.overrides === undefined) return refused("damaged");
  const scenario: Scenario = { answers: parsed.answers, overrides: own.overrides, priceDate };
  if (layout === NEWEST && !isSame(given.answers, scenario.answers)) return refused("not-canonical");
  if (stored.kind === "scenario")
    return { ok: true, kind: "scenario", scenario, stamp, modelVersion, upgrades: [...given.upgrades, ...own.upgrades] };
  const resultCode = writeCode(write(layout, { ...stored, kind: "scenario" }));
  return { ok: true, kind: "invitation", scenario, stamp, modelVersion, resultCode };
}

function strictly(overrides: Overrides): { overrides?: Overrides } {
  const parsed = parseOverrides(overrides);
  return parsed.ok ? { overrides: parsed.overrides } : {};
}

function readDraft(layout: Layout, stored: Exclude<Stored, { version: number }>): Decoded {
  const given = upgradedAnswers(layout, stored.answers).answers;
  const parsed = parseDraft(given);
  if (!parsed.ok) return refused("damaged");
  const { draft } = parsed;
  if (layout === NEWEST && !isSame(given, draft)) return refused("not-canonical");
  const overrides = stored.kind === "draft" ? {} : ownOf(layout, stored.overrides);
  if (overrides === undefined) return refused("damaged");
  return { ok: true, kind: "draft", draft, ...(Object.keys(overrides).length > 0 ? { overrides } : {}) };
}

/** The overrides of a draft, which names no version: in today's layout all that it holds or none, of an older one what the model still takes. */
const ownOf = (layout: Layout, overrides: Overrides): Overrides | undefined =>
  layout === NEWEST ? strictly(overrides).overrides : upgradedOverrides(overrides).overrides;

/** Whether the questionnaire took every answer as it was stored, rounded none and dropped none. */
function isSame(given: Given, answers: Given): boolean {
  const ids = Object.keys(given);
  const text = (value: Given[string]) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
  return ids.length === Object.keys(answers).length && ids.every((id) => text(given[id]) === text(answers[id]));
}

function open(code: string): Opened | Refused {
  if (code.length > LONGEST_CODE) return refused("too-long");
  const symbols = readCode(code);
  if (symbols === undefined || symbols.length === 0) return refused("damaged");
  const layout = LAYOUTS.find(({ number }) => number === symbols[0]);
  if (layout === undefined) return refused("unknown-layout");
  if (code !== code.toLowerCase()) return refused("not-canonical");
  const stored = read(layout, symbols);
  if (stored === "damaged" || stored === "not-canonical") return refused(stored);
  const decoded = "version" in stored ? readResult(layout, stored) : readDraft(layout, stored);
  return decoded.ok ? { ok: true, layout, stored, decoded } : decoded;
}

/**
 * What a code holds. Only the one canonical form opens: anything altered, cut, in capitals or packed in another way is refused
 * with the reason. `unknown-layout` is a sound code of a later version of the product. Never throws, whatever the text.
 */
export function decode(code: string): Decoded {
  const opened = open(code);
  return opened.ok ? opened.decoded : opened;
}

/**
 * What the code of a result stores, as its layout has it. `decode` reads that with the questionnaire of today; a kept model reads it with its
 * own. Undefined for any other code.
 */
export function storedIn(code: string): StoredScenario | undefined {
  const opened = open(code);
  if (!opened.ok || opened.stored.kind !== "scenario") return undefined;
  const { answers, overrides, priceDate } = opened.stored;
  return { answers, overrides, priceDate };
}
