import { SECTIONS, type StepId } from "./sections";

/** The name under which a browser keeps answers under way. */
export const SAVED_DRAFT_KEY = "mailverdict.draft";

/** A page on which answers are given or looked over. */
export type DraftPage = StepId | "review";

/** What the fields of a page hold, as a form sends them. */
export type DraftFields = readonly (readonly [name: string, value: string])[];

/** What a browser keeps of answers under way: where they were left, the code of what was sent so far, and what was typed since. */
export type SavedDraft = {
  page: DraftPage;
  /** The code of a draft, never that of a result; empty before the first page was sent. */
  code: string;
  fields: DraftFields;
  /** The page was sent, and the next one takes its place as soon as it is shown. */
  sent?: true;
};

/** More fields than any page has. */
const MOST_FIELDS = 200;
/** The longest code there is has 1,022 characters (`lib/link/symbols.ts`). */
const CODE = /^(?:m1[0-9a-z]{1,1020})?$/;

/**
 * Whether it names a page, as far as can be told without the list of requirements, which every page that may offer a saved draft would load. The
 * page about a requirement that there is not leads to the list of them.
 */
const isPage = (value: unknown): value is DraftPage =>
  typeof value === "string" && (["review", ...SECTIONS].includes(value) || /^control-[a-z-]+$/.test(value));

const areFields = (value: unknown): value is DraftFields =>
  Array.isArray(value) &&
  value.length <= MOST_FIELDS &&
  value.every((each) => Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === "string"));

/** The saved draft in a text; undefined for no text, and for one that is not ours or is damaged. Never throws. */
export function readSavedDraft(text: string | null): SavedDraft | undefined {
  if (text === null) return undefined;
  try {
    const { page, code, fields, sent }: Record<string, unknown> = JSON.parse(text) ?? {};
    if (!isPage(page) || typeof code !== "string" || !CODE.test(code) || !areFields(fields)) return undefined;
    return { page, code, fields, ...(sent === true ? { sent } : {}) };
  } catch {
    return undefined;
  }
}

/** The text to keep; null where nothing was answered yet, so that there is nothing to keep. */
export function savedDraftText(saved: SavedDraft): string | null {
  const isEmpty = saved.code === "" && saved.fields.every(([, value]) => value.trim() === "");
  return isEmpty ? null : JSON.stringify(saved);
}

/** Whether these are the same page with the same answers sent before it. */
export const isSamePlace = (one: Pick<SavedDraft, "page" | "code">, other: Pick<SavedDraft, "page" | "code">): boolean =>
  one.page === other.page && one.code === other.code;

/** The address at which the questions go on. */
export const savedDraftAddress = ({ page, code }: Pick<SavedDraft, "page" | "code">): string => `/questions/${page}${code && `/${code}`}`;
