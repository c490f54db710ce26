import type { StepId } from "../questionnaire/sections";
import { decode } from "./codec";

/** Where somebody came from to change an answer, and goes back to. */
export type Origin = {
  page: "review" | "result";
  /** What says so in an address: the name of the page, or the code of the saved result. */
  from: string;
  /** The code of the saved result; undefined where the address does not tell. */
  saved?: string;
};

/** The origin that an address names; undefined on the way through the pages, and for anything that is neither a page of ours nor opens as a result. */
export function originIn(from: string | null): Origin | undefined {
  if (from === null) return undefined;
  if (from === "review" || from === "result") return { page: from, from };
  const decoded = decode(from);
  return decoded.ok && decoded.kind === "scenario" ? { page: "result", from, saved: from } : undefined;
}

/** What leads from a result to its questions: its code, which leads back, and the same answers as a draft. */
export type Changing = { code: string; draftCode: string };

/** The address at which an answer of a saved result is changed: a page of questions, or the review of all. */
export const changeAddress = (step: StepId | "review", { code, draftCode }: Changing): string =>
  `/questions/${step}/${draftCode}?from=${code}`;
