import { decode, encodeDraft, encodeOwnDraft } from "@/lib/link";
import type { Draft } from "@/lib/questionnaire/types";
import type { Overrides } from "@/lib/scenario";
import { type Journey, PLAIN } from "./journey";

/** Values of the query as Next hands them over. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** The same values as a form sends them. */
export function toParams(search: SearchParams): URLSearchParams {
  return new URLSearchParams(Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])));
}

/**
 * The draft in the last part of the address: empty when there is none, undefined when the address is not one of ours or is damaged.
 * The code of a result opens too, so that its answers can be changed; that of an invitation
 * does not, since it is to be answered blind.
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
  if (!decoded.ok || decoded.kind === "invitation") return undefined;
  if (decoded.kind === "scenario") return { draft: decoded.scenario.answers, overrides: decoded.scenario.overrides };
  return { draft: decoded.draft, overrides: decoded.overrides ?? {} };
}

/** Whether one address holds the answers and the founder's own assumptions together. */
export function fitsTogether(draft: Draft, overrides: Overrides): boolean {
  return encodeOwnDraft(draft, overrides).ok;
}

/** What an address holds: the answers, mostly no assumptions of the founder's own, and what else its page is asked. */
export type Holding = { draft: Draft; overrides?: Overrides; query?: Readonly<Record<string, string>> };

/**
 * The address of a page of questions, or of the review, on a journey.
 * @throws RangeError when answers and assumptions do not fit together; ask `fitsTogether` before.
 */
export function addressOn(journey: Journey, page: string, { draft, overrides = {}, query = {} }: Holding): string {
  const asked = new URLSearchParams({ ...journey.carried, ...query }).toString();
  const code = codeOf(draft, overrides);
  return `${journey.base}/${page}${code && `/${code}`}${asked && `?${asked}`}`;
}

/** The same on the plain journey. */
export function pageAddress(page: string, draft: Draft, overrides: Overrides = {}): string {
  return addressOn(PLAIN, page, { draft, overrides });
}

/**
 * The code of answers under way, of a draft also where they came from a result; empty where there are none.
 * @throws RangeError as `addressOn`.
 */
export function codeOf(draft: Draft, overrides: Overrides): string {
  if (Object.keys(overrides).length === 0) return Object.keys(draft).length === 0 ? "" : encodeDraft(draft);
  const encoded = encodeOwnDraft(draft, overrides);
  if (!encoded.ok) throw new RangeError("These answers and overrides do not fit into one address.");
  return encoded.code;
}
