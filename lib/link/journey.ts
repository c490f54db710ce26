import type { Overrides } from "../questionnaire/scenario";
import type { StepId } from "../questionnaire/sections";
import { isStep } from "../questionnaire/step-ids";
import { isOnTheWay, nextStep, nextUnanswered, previousStep } from "../questionnaire/steps";
import type { Draft } from "../questionnaire/types";
import { decode, encodeDraft, encodeOwnDraft } from "./codec";
import type { Origin } from "./origin";

/**
 * A way through the questions: the same pages under other addresses, with another end. What is asked, checked and saved never differs.
 */
export type Journey = {
  /** What stands in an address before the name of the page, such as "/questions". */
  base: string;
  /** What every form and every link hands on beside the answers. */
  carried: Readonly<Record<string, string>>;
  /** Where the finished answers lead. @param code the code of their result */
  end: (code: string) => string;
  /**
   * What is answered on the way is saved in the reader's browser until it is finished, and can be gone on with elsewhere. Not in somebody
   * else's frame, where a browser may forbid it, and not where somebody else asked.
   */
  savesDraft: boolean;
};

/** For oneself: the answers lead to their result. */
export const PLAIN: Journey = { base: "/questions", carried: {}, end: (code) => `/r/${code}`, savesDraft: true };

/**
 * The draft in the last part of an address, with the founder's own assumptions beside it, mostly none: empty when there is no such part,
 * undefined when it is not one of ours or is damaged. The code of a result opens too, so that its answers can be changed; that of an
 * invitation does not, since it is to be answered blind.
 */
export function underWay(segments: readonly string[] | undefined): { draft: Draft; overrides: Overrides } | undefined {
  const [code, ...rest] = segments ?? [];
  if (code === undefined) return { draft: {}, overrides: {} };
  if (rest.length > 0) return undefined;
  const decoded = decode(code);
  if (!decoded.ok || decoded.kind === "invitation") return undefined;
  if (decoded.kind === "scenario") return { draft: decoded.scenario.answers, overrides: decoded.scenario.overrides };
  return { draft: decoded.draft, overrides: decoded.overrides ?? {} };
}

/** What an address holds: the answers, mostly no assumptions of the founder's own, and what else its page is asked. */
export type Holding = { draft: Draft; overrides?: Overrides; query?: Readonly<Record<string, string>> };

/**
 * The address of a page of questions, or of the review, on a journey.
 * @throws RangeError when there are more own assumptions than a link holds, which none that was opened has
 */
export function addressOn(journey: Journey, page: string, { draft, overrides = {}, query = {} }: Holding): string {
  const asked = Object.entries({ ...journey.carried, ...query })
    .map((pair) => pair.map(formEncoded).join("="))
    .join("&");
  const code = codeOf(draft, overrides);
  return `${journey.base}/${page}${code && `/${code}`}${asked && `?${asked}`}`;
}

/** A text as forms send it, letter for letter what `URLSearchParams` writes; `lib` is compiled without the types of a browser. */
const formEncoded = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+");

/** Where the button that was pressed on a page of questions leads; without one that we have, to the next page. */
export function addressAfter(journey: Journey, step: StepId, go: string | null, holding: Holding): string {
  switch (go) {
    case "back":
      return addressOn(journey, previousStep(step, holding.draft) ?? step, holding);
    case "review":
      return addressOn(journey, "review", holding);
    case "result":
      return addressOn(journey, "review", { ...holding, query: { go: "result" } });
    default:
      return addressOn(journey, nextStep(step, holding.draft) ?? "review", holding);
  }
}

/**
 * The same after an answer was changed: back to where one came from, or to the page that the button names; but first to the page of each
 * requirement of which nothing is known yet, when it was named just now or another one before it was.
 *
 * @param before the answers before this page was sent
 */
export function addressAfterChange(
  journey: Journey,
  origin: Origin,
  step: StepId,
  go: string | null,
  holding: Holding,
  before: Draft,
): string {
  const { draft } = holding;
  const from = { ...holding, query: { from: origin.from } };
  if (isStep(go) && isOnTheWay(go, draft)) return addressOn(journey, go, from);
  const unanswered = nextUnanswered(step, draft);
  const isNew = unanswered !== undefined && (step !== "control" || !isOnTheWay(unanswered, before));
  if (isNew && go !== "back") return addressOn(journey, unanswered, from);
  if (go === "review" && origin.page === "result") return addressOn(journey, "review", from);
  return addressAfter(journey, step, go, holding);
}

/**
 * The code of answers under way, of a draft also where they came from a result; empty where there are none.
 * @throws RangeError as `addressOn`.
 */
export function codeOf(draft: Draft, overrides: Overrides): string {
  if (Object.keys(overrides).length === 0) return Object.keys(draft).length === 0 ? "" : encodeDraft(draft);
  const encoded = encodeOwnDraft(draft, overrides);
  if (!encoded.ok) throw new RangeError("There are more overrides than one address holds.");
  return encoded.code;
}
