import { decode, encodeDraft, encodeOwnDraft } from "@/lib/link";
import type { Draft } from "@/lib/questionnaire/types";
import type { Overrides } from "@/lib/scenario";

/** Values of the query as Next hands them over. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** The same values as a form sends them. */
export function toParams(search: SearchParams): URLSearchParams {
  return new URLSearchParams(Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])));
}

/**
 * The draft in the last part of the address: empty when there is none, undefined when the address is not one of ours or is damaged.
 * The code of a result opens too, so that its answers can be changed.
 */
export function draftOf(segments: readonly string[] | undefined): Draft | undefined {
  return underWay(segments)?.draft;
}

/** The draft in the last part of the address with the founder's own assumptions beside it, mostly none; undefined as for `draftOf`. */
export function underWay(segments: readonly string[] | undefined): { draft: Draft; overrides: Overrides } | undefined {
  const [code, ...rest] = segments ?? [];
  if (code === undefined) return { draft: {}, overrides: {} };
  if (rest.length > 0) return undefined;
  const decoded = decode(code);
  if (!decoded.ok) return undefined;
  if (decoded.kind === "scenario") return { draft: decoded.scenario.answers, overrides: decoded.scenario.overrides };
  return { draft: decoded.draft, overrides: decoded.overrides ?? {} };
}

/** Whether one address holds the answers and the founder's own assumptions together. */
export function fitsTogether(draft: Draft, overrides: Overrides): boolean {
  return encodeOwnDraft(draft, overrides).ok;
}

/**
 * The address of a page of questions, or of the review, with these answers and the founder's own assumptions in it.
 * @throws RangeError when they do not fit together; ask `fitsTogether` before.
 */
export function pageAddress(page: string, draft: Draft, overrides: Overrides = {}): string {
  if (Object.keys(overrides).length === 0)
    return Object.keys(draft).length === 0 ? `/questions/${page}` : `/questions/${page}/${encodeDraft(draft)}`;
  const encoded = encodeOwnDraft(draft, overrides);
  if (!encoded.ok) throw new RangeError("These answers and overrides do not fit into one address.");
  return `/questions/${page}/${encoded.code}`;
}
