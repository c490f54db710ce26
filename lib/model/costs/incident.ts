import type { OptionId } from "../../questionnaire/ids";

import type { Column } from "../../simulation/columns";
import type { SplitLogNormal } from "../../simulation/distributions";
import type { Growth } from "../../simulation/terms";
import type { LineId } from "./line";

/** The incidents of the model, in every option that has them, each at its own rate. */
export const INCIDENT_IDS = [
  "dns-mistake",
  "auth-lapse",
  "certificate-expiry",
  "blocklisting",
  "throttle",
  "compromised-account",
  "queue-backlog",
  "own-outage",
  "unpatched-exploit",
  "failed-restore",
  "operator-gone",
  "provider-outage",
  "provider-outage-long",
  "relay-outage",
  "account-suspension",
  "forced-policy-change",
  "mail-fraud",
  "legal-hold",
] as const;

export type IncidentId = (typeof INCIDENT_IDS)[number];

/** A magnitude of one event: a log-normal times a factor of the draw, which may grow as the estate does. */
export type Magnitude = { spread: SplitLogNormal; factor: Column; growth?: Growth };

/**
 * A kind of event with its frequency and magnitude (FAIR), in the options that share it. Columns hold one value a draw.
 */
export type Incident = {
  id: IncidentId | "exit";
  line: LineId;
  /** Names its own stream of chance; options with the same stream meet the same events. */
  stream: string;
  options: readonly OptionId[];
  /** Events a year at the start. */
  rate: Float64Array;
  rateGrowth: Growth;
  /** How much of these events nobody notices at once: 0, half or all. */
  silent: 0 | 0.5 | 1;
  /** Operator hours. */
  hours?: Magnitude;
  /** Hours of other staff; they grow with the mailboxes. */
  staffHours?: Magnitude;
  /** USD, at most `cap` (a column) where given. */
  cash?: Magnitude & { cap?: Float64Array };
  /** Outbound mail that goes missing: a share (at most all) of the mail for the days of repair, after the days until someone notices. */
  mail?: {
    share?: Magnitude;
    days: SplitLogNormal;
    detection?: SplitLogNormal;
    /** Share of the revenue at stake that flows through the mail in question. */
    weight: Column;
    /** Delayed mail counts a third of the revenue that missing mail costs, and no lost days. */
    delayed: boolean;
  };
  /** Hours without service; inbound mail waits for four days before it is lost. */
  outage?: { hours: Magnitude; idleShare: Column; weight: Column };
};
