import type { OptionId } from "../../questionnaire/ids";

import type { Column } from "../../simulation/columns";
import type { SplitLogNormal } from "../../simulation/distributions";
import type { Growth } from "../../simulation/terms";
import type { IncidentId } from "./incident-rows";
import type { LineId } from "./lines";

/** How big one event is: a log-normal times a factor of the draw, which may grow as the estate does. */
export type Magnitude = { spread: SplitLogNormal; factor: Column; growth?: Growth };

/** A kind of event with its frequency and magnitude (FAIR), in the options that share it. Columns hold one value for each draw. */
export type Incident = {
  id: IncidentId | "exit";
  line: LineId;
  /** Names its own stream of chance; options with the same stream meet the same events. */
  stream: string;
  options: readonly OptionId[];
  /** Events a year at the start. */
  rate: Float64Array;
  rateGrowth: Growth;
  /** The share of these events that nobody notices at once. */
  silent: number;
  /** Operator hours. */
  hours?: Magnitude;
  /** Hours of other staff, over all of them; they grow with the mailboxes. */
  staffHours?: Magnitude;
  /** USD, at most `cap` where there is one. */
  cash?: Magnitude & { cap?: Float64Array };
  /** Outbound mail that goes missing or is late. */
  mail?: LostMail;
  /** Hours without service, and the hours of staff that each of them idles; inbound mail waits for some days before it is lost. */
  outage?: {
    hours: Magnitude;
    idleShare: Column;
    weight: Column;
    /** What counts of each outage where outages overlap. */
    counts: Column;
  };
};

/**
 * What one event does to outbound mail: a share of it (at most all; else all) goes missing for the days until someone notices and those of
 * repair, in one of its parts.
 */
export type LostMail = {
  /** Percent. */
  share?: SplitLogNormal;
  days: SplitLogNormal;
  /** Days until someone notices what is silent. */
  detection: SplitLogNormal;
  /** Days after which someone notices what is not: nothing where it is seen at once; never later than what is silent. */
  toldAfter: Column;
  /** Share of what is not silent that goes missing, and what its mail costs: the share itself, and a part of what is late. */
  missing: number;
  cost: number;
  /** Share of the revenue at stake that flows through the mail in question. */
  weight: Column;
  /** What a day of each event counts: its part of the mail, without the time in which events overlap. It grows as those do. */
  counts: Column;
  growth: Growth;
  /** USD of staff's time that a day of silence costs in which all of the mail goes missing. */
  chasingPerDay: Float64Array;
};
