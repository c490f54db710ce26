import type { OptionId } from "../../questionnaire/ids";

import type { Term } from "../../simulation/terms";

/** Lines that would stand in the quote or the plan on the day of the decision. */
export const VISIBLE_LINE_IDS = [
  "subscription",
  "control-premium",
  "groupware",
  "transactional-plan",
  "dedicated-address",
  "relay",
  "archive",
  "servers",
  "standby",
  "storage",
  "backup",
  "addresses",
  "filtering-feeds",
  "monitoring",
  "support-contract",
  "set-up",
  "single-sign-on",
  "migration",
  "double-running",
  "administration",
  "user-help",
] as const;

/** Lines that would not. */
export const INVISIBLE_LINE_IDS = [
  "trust-operations",
  "abuse-handling",
  "dns-and-keys",
  "bounce-handling",
  "filter-upkeep",
  "vigilance",
  "on-call-rota",
  "waiting-for-support",
  "displaced-work",
  "price-rises",
  "warm-up-loss",
  "steady-silent-loss",
  "chasing-missing-mail",
  "inbound-gap",
  "key-person-risk",
  "exit",
  "incident-loss",
] as const;

export const LINE_IDS = [...VISIBLE_LINE_IDS, ...INVISIBLE_LINE_IDS] as const;

export type LineId = (typeof LINE_IDS)[number];

export function visibilityOf(id: LineId): "visible" | "invisible" {
  return VISIBLE_LINE_IDS.some((visible) => visible === id) ? "visible" : "invisible";
}

/** The model's own view of one cost line: what each option pays, as money terms, and the operator's hours behind it. */
export type CostLine = {
  id: LineId;
  /** USD terms of each option; none where the option does not have the line. */
  money: Record<OptionId, Term[]>;
  /** Running hours of whoever operates mail, as terms in hours a month; set-up and migration are not running hours. */
  hours?: Record<OptionId, Term[]>;
};
