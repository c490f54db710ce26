import type { Plan } from "../../data/price-book";
import type { Objective } from "../../questionnaire/ids";
import type { Facts } from "../facts";

/** Which stricter kind of buying answers to an objective. */
export type HostedKind = "large-suite" | "regional" | "customer-held-keys" | "journal-copy" | "single-tenant";

export const KIND_OF: Record<Objective, HostedKind> = {
  "data-location": "regional",
  confidentiality: "customer-held-keys",
  retention: "journal-copy",
  logging: "journal-copy",
  filtering: "single-tenant",
  routing: "single-tenant",
  identity: "large-suite",
  "failure-domains": "single-tenant",
  exit: "journal-copy",
  product: "single-tenant",
};

/** The kind as a noun phrase with its article. */
export const KIND_NAMES: Record<HostedKind, string> = {
  "large-suite": "a large hosted provider connected to your own sign-in",
  regional: "a provider in the required place",
  "customer-held-keys": "a service where you hold the keys",
  "journal-copy": "a provider that sends a journal copy of every message to storage of your own",
  "single-tenant": "a separate installation that a specialist runs for you",
};

/** The kinds of buying that fit the objectives given, in the order in which they were listed; the plain one where there are none. */
export function hostedKinds(facts: Facts): HostedKind[] {
  const kinds = [...new Set(facts.objectives.map((objective) => KIND_OF[objective.id]))];
  return kinds.length === 0 ? ["large-suite"] : kinds;
}

/** The kinds of the price book that answer to each way of buying. */
const BOOK_KINDS: Record<HostedKind, readonly Plan["kind"][]> = {
  "large-suite": ["large-suite", "mail-only"],
  regional: ["regional"],
  "customer-held-keys": ["customer-held-keys"],
  "journal-copy": ["large-suite"],
  "single-tenant": ["single-tenant"],
};

/** Nothing that was named rests on more than a wish, so no stricter kind is called for. */
export function onlyWishes(facts: Facts): boolean {
  return facts.objectives.every((objective) => objective.established === "not-met");
}

/** The objectives that a kind of plan answers to; for wishes alone the plain kinds answer to all of them. */
export function objectivesMet(facts: Facts, kind: Plan["kind"]): Objective[] {
  const isPlain = BOOK_KINDS["large-suite"].includes(kind);
  return facts.objectives.map(({ id }) => id).filter((id) => BOOK_KINDS[KIND_OF[id]].includes(kind) || (isPlain && onlyWishes(facts)));
}

/** Whether a kind of plan answers to at least one objective, or nothing stricter than a plain one is asked for. */
export function kindFits(facts: Facts, kind: Plan["kind"]): boolean {
  if (onlyWishes(facts) && BOOK_KINDS["large-suite"].includes(kind)) return true;
  return objectivesMet(facts, kind).length > 0;
}

/** Whether a kind of plan is one of those that the objectives point to, be they wishes or more. */
export function isNamedKind(facts: Facts, kind: Plan["kind"]): boolean {
  return hostedKinds(facts).some((named) => BOOK_KINDS[named].includes(kind));
}
