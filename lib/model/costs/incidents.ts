import { NOT_SURE, type NoticeTime, type NotSure } from "../../questionnaire/ids";
import { idsOf } from "../../questionnaire/records";
import { type Column, constantOf, mapped, product, valueIn } from "../../simulation/columns";
import { type Growth, STEADY } from "../../simulation/terms";
import { PERCENT } from "../../simulation/units";
import { exits } from "./exits";
import { type FactorId, factorOf } from "./factors";
import type { Incident, Magnitude } from "./incident";
import { type Amount, INCIDENTS, type IncidentId, type IncidentRow, keyOf, type Meeting, type RateFactor, sizeOn } from "./incident-rows";
import type { Inputs } from "./inputs";
import { growthOf, heldGrowthOf, type SizeInNumbers, sizeColumns, sizeIn } from "./quantities";

/** The incidents of the model, in the order in which they are sampled. */
export const INCIDENT_IDS: readonly IncidentId[] = idsOf(INCIDENTS);

/** By answer, the assumption of how many days silent loss goes on before somebody notices. */
export const DETECTION: Record<NoticeTime | NotSure, string> = {
  hours: "all.detection-hours",
  day: "all.detection-day",
  week: "all.detection-week",
  month: "all.detection-month",
  [NOT_SURE]: "all.detection-not-sure",
};

/** The assumption of the most that all factors together raise one rate: team, exposure and the kind of system overlap. */
export const FACTOR_CAP = "all.rate-factor-cap";

/** Every incident of every option, exits among them; those that cannot happen under these answers are left out. */
export function incidents(inputs: Inputs): Incident[] {
  const all = INCIDENT_IDS.flatMap((id) => INCIDENTS[id].met.map((meeting) => incidentOf(id, meeting, inputs)));
  return [...all, ...exits(inputs)].filter((incident) => constantOf(incident.rate) !== 0);
}

/** An incident as one meeting has it. */
function incidentOf(id: IncidentId, meeting: Meeting, inputs: Inputs): Incident {
  const row: IncidentRow = INCIDENTS[id];
  const { hours, staffHours, cash } = row;
  return {
    id,
    line: row.line,
    // The part with application mail has a stream of chance of its own, all others share one.
    stream: meeting.mail === "application" && !row.sharesChance ? `${id}.app` : id,
    options: meeting.options,
    rate: rateOf(row.rate, meeting, inputs),
    rateGrowth: rateGrowthOf(row.rate.size && sizeIn(row.rate.size, inputs), inputs),
    silent: row.silent === undefined ? 0 : row.silent === "all" ? 1 : inputs.number(row.silent.share),
    ...(hours ? { hours: magnitudeOf(hours, meeting, inputs, careOf(meeting, inputs)) } : {}),
    ...(staffHours ? { staffHours: { spread: inputs.spread(staffHours), factor: inputs.staffMailboxes } } : {}),
    ...(cash ? { cash: cashOf(cash, meeting, inputs) } : {}),
    ...(row.mail ? { mail: mailOf(row, row.mail, meeting, inputs) } : {}),
    ...(row.outage && !meeting.isSender ? { outage: outageOf(row.outage, meeting, inputs) } : {}),
  };
}

/** Whether it is met on one's own systems. */
export const isOwn = ({ side }: Pick<Meeting, "side">): boolean => side !== "hosted";

/** Events a year at the start: base × scales × min(cap, product of the factors). */
function rateOf({ base, percent, size, scales, factors = [] }: IncidentRow["rate"], meeting: Meeting, inputs: Inputs): Float64Array {
  const start =
    typeof base === "object" ? product(inputs.filled(1), factorOf(base.factor, inputs)) : inputs.value(keyOf(base, meeting.side));
  const cap = inputs.number(FACTOR_CAP);
  const together = product(inputs.filled(1), ...factors.map((factor) => rateFactorOf(factor, meeting, inputs)));
  return product(
    start,
    ...(percent ? [PERCENT] : []),
    ...(size === undefined ? [] : sizeColumns(sizeIn(size, inputs), inputs)),
    scaleOf(scales, meeting, inputs),
    meeting.mail === "application" ? inputs.hasApp : 1,
    mapped(together, (factor) => Math.min(cap, factor)),
  );
}

function rateFactorOf(factor: RateFactor, meeting: Meeting, inputs: Inputs): Column {
  if (typeof factor === "string") return factorOf(factor, inputs);
  if (!isOwn(meeting)) return 1;
  return "own" in factor ? factorOf(factor.own, inputs) : inputs.value(factor.ownAmount(meeting.side));
}

function scaleOf(scales: IncidentRow["rate"]["scales"], { domains, volume }: Meeting, inputs: Inputs): Column {
  if (scales === "domains") return domains === "both" ? factorOf("root-of-domains", inputs) : 1;
  if (scales === undefined || volume === undefined) return 1;
  return product(inputs.filled(1), ...sizeColumns(sizeIn({ of: volume, ...scales }, inputs), inputs));
}

/** A rate grows as what it counts does; one that counts staff grows only where there are any. */
function rateGrowthOf(size: SizeInNumbers | undefined, inputs: Inputs): Growth {
  if (size === undefined) return STEADY;
  if (size.to === 1 && size.least === 0) return growthOf(size, inputs);
  const growth = heldGrowthOf(size, inputs);
  if (growth.monthly === 1 || size.of !== "staff-mailboxes") return growth;
  return { monthly: inputs.staffMailboxes.map((staff, i) => (staff > 0 ? valueIn(growth.monthly, i) : 1)) };
}

/** What the team and its rehearsals make of an event's hours: 1 on a provider's systems. */
const careOf = (meeting: Meeting, inputs: Inputs): Float64Array =>
  product(inputs.filled(1), ...(isOwn(meeting) ? CARE.map((factor) => factorOf(factor, inputs)) : []));

/** The factors of operator hours in incidents of one's own systems. */
export const CARE: readonly FactorId[] = ["operators", "rehearsal"];

function magnitudeOf(amount: Amount, meeting: Meeting, inputs: Inputs, factor: Float64Array): Magnitude {
  const spread = inputs.spread(keyOf(amount.amount, meeting.side));
  const found = sizeOn(meeting.side, amount);
  const sized = found && sizeIn(found, inputs);
  if (sized === undefined) return { spread, factor, growth: STEADY };
  // A sending server holds no mailboxes, so what an intruder or a leaver costs there is that of the smallest estate.
  if (meeting.isSender) return { spread, factor: product(factor, sized.least ** sized.to), growth: STEADY };
  return { spread, factor: product(factor, ...sizeColumns(sized, inputs)), growth: heldGrowthOf(sized, inputs) };
}

function cashOf({ atMost, ...amount }: NonNullable<IncidentRow["cash"]>, meeting: Meeting, inputs: Inputs): NonNullable<Incident["cash"]> {
  const magnitude = magnitudeOf(amount, meeting, inputs, inputs.filled(1));
  if (atMost === undefined) return magnitude;
  const months = inputs.number(atMost.months);
  const base = inputs.number(atMost.base);
  return { ...magnitude, cap: mapped(inputs.revenue, (perMonth) => months * perMonth + base) };
}

function mailOf(
  { silent }: IncidentRow,
  { share, size, days, isDelayed }: NonNullable<IncidentRow["mail"]>,
  meeting: Meeting,
  inputs: Inputs,
): NonNullable<Incident["mail"]> {
  const percent = inputs.filled(PERCENT);
  return {
    ...(share === undefined ? {} : { share: magnitudeOf({ amount: share, ...(size ? { size } : {}) }, meeting, inputs, percent) }),
    days: inputs.spread(keyOf(days, meeting.side)),
    ...(silent === undefined ? {} : { detection: inputs.spread(DETECTION[inputs.answers.noticeTime]) }),
    weight: weightOf(meeting, inputs),
    delayed: isDelayed ?? false,
  };
}

/** Share of the revenue at stake that flows through the part of the mail. */
function weightOf({ mail }: Meeting, inputs: Inputs): Column {
  if (mail === "all") return 1;
  if (mail === "people") return inputs.peopleShare;
  return product(
    mapped(inputs.peopleShare, (share) => 1 - share),
    inputs.hasApp,
  );
}

function outageOf({ length, ownFactors = [] }: NonNullable<IncidentRow["outage"]>, meeting: Meeting, inputs: Inputs) {
  const working = product(inputs.filled(PERCENT), inputs.value("all.working-hours-share"));
  return {
    hours: {
      spread: inputs.spread(keyOf(length, meeting.side)),
      factor: product(inputs.filled(1), ...ownFactors.map((factor) => factorOf(factor, inputs))),
    },
    idleShare: product(inputs.value("all.outage.idle-share"), working, inputs.staffMailboxes),
    weight: 1,
  };
}
