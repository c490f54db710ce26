import type { Objective } from "../../questionnaire/ids";
import type { Facts, ObjectiveFact } from "../facts";

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

/** What was named that a hosted service may meet: not what none can, nor what is about mail that does not exist. */
export function meetableByBuying(facts: Facts): ObjectiveFact[] {
  return facts.objectives.filter(({ hostedFails, isAboutNothing }) => hostedFails !== "met" && !isAboutNothing);
}

/** The kinds of buying that fit the objectives that it may meet, in the order in which they were listed; the plain one where there are none. */
export function hostedKinds(facts: Facts): HostedKind[] {
  const kinds = [...new Set(meetableByBuying(facts).map((objective) => KIND_OF[objective.id]))];
  return kinds.length === 0 ? ["large-suite"] : kinds;
}

/** Nothing that was named rests on more than a wish, so no stricter kind is called for. */
export function onlyWishes(facts: Facts): boolean {
  return facts.objectives.every((objective) => objective.established === "not-met");
}
