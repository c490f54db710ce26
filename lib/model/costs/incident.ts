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
  /** Outbound mail that goes missing: a share (at most all) of the mail for the days of repair, after the days until someone notices. */
  mail?: {
    share?: Magnitude;
    days: SplitLogNormal;
    detection?: SplitLogNormal;
    /** Share of the revenue at stake that flows through the mail in question. */
    weight: Column;
    /** Delayed mail costs a share of the revenue that missing mail costs, and no lost days. */
    delayed: boolean;
  };
  /** Hours without service, and the hours of staff that each of them idles; inbound mail waits for some days before it is lost. */
  outage?: { hours: Magnitude; idleShare: Column; weight: Column };
};
