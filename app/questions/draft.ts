import { decode, encodeDraft } from "@/lib/link";
import type { Draft } from "@/lib/questionnaire/types";

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
  const [code, ...rest] = segments ?? [];
  if (code === undefined) return {};
  if (rest.length > 0) return undefined;
  const decoded = decode(code);
  if (!decoded.ok) return undefined;
  return decoded.kind === "draft" ? decoded.draft : decoded.scenario.answers;
}

/** The address of a page of questions, or of the review, with these answers in it. */
export function pageAddress(page: string, draft: Draft): string {
  return Object.keys(draft).length === 0 ? `/questions/${page}` : `/questions/${page}/${encodeDraft(draft)}`;
}
