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
