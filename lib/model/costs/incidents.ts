import { idsOf } from "../../questionnaire/records";
import { type Column, constantOf, mapped, product, valueIn } from "../../simulation/columns";
import { meanOf } from "../../simulation/distributions";
import { interned } from "../../simulation/interned";
import { type Growth, STEADY } from "../../simulation/terms";
import { DAYS_PER_YEAR, HOURS_PER_DAY, PERCENT } from "../../simulation/units";
import { exits } from "./exits";
import { type FactorId, factorOf } from "./factors";
import type { Incident, Magnitude } from "./incident";
import {
  type Amount,
  INCIDENTS,
  type IncidentId,
  type IncidentRow,
  keyOf,
  type Meeting,
  meetingsOf,
  type RateFactor,
  sendersSize,
  sizeOn,
} from "./incident-rows";
import type { Inputs } from "./inputs";
import { lostMailOf, sharedOut } from "./mail-in-incidents";
import { growthOf, heldGrowthOf, type SizeInNumbers, sizeAt, sizeColumns, sizeIn } from "./quantities";

/** The incidents of the model, in the order in which they are sampled. */
export const INCIDENT_IDS: readonly IncidentId[] = idsOf(INCIDENTS);

/** The assumption of the most that all factors together raise one rate: team, exposure and the kind of system overlap. */
export const FACTOR_CAP = "all.rate-factor-cap";

/** Every incident of every option, exits among them; those that cannot happen under these answers are left out. */
export function incidents(inputs: Inputs): Incident[] {
  const all = INCIDENT_IDS.flatMap((id) => meetingsOf(INCIDENTS[id], inputs.hasPeople).map((meeting) => incidentOf(id, meeting, inputs)));
  return [...all, ...exits(inputs)].filter((incident) => constantOf(incident.rate) !== 0);
}

/** An incident as one meeting has it. */
function incidentOf(id: IncidentId, meeting: Meeting, inputs: Inputs): Incident {
  const row: IncidentRow = INCIDENTS[id];
  const { hours, staffHours, cash } = row;
  const rate = rateOf(row.rate, meeting, inputs);
  const rateGrowth = rateGrowthOf(row.rate.size && sizeIn(row.rate.size, inputs), inputs);
  return {
    id,
    line: row.line,
    // The part with application mail has a stream of chance of its own, all others share one.
    stream: meeting.mail === "application" && !row.sharesChance ? `${id}.app` : id,
    options: meeting.options,
    rate,
    rateGrowth,
    silent: row.silent === undefined ? 0 : row.silent === "all" ? 1 : Math.min(1, inputs.number(row.silent.share)),
    ...(hours ? { hours: magnitudeOf(hours, meeting, inputs, careOf(meeting, inputs)) } : {}),
    ...(staffHours ? { staffHours: staffHoursOf(staffHours, meeting, inputs) } : {}),
    ...(cash ? { cash: cashOf(cash, meeting, inputs) } : {}),
    ...(row.mail ? { mail: lostMailOf(row, row.mail, meeting, { rate, rateGrowth }, inputs) } : {}),
    ...(row.outage && !meeting.isSender ? { outage: outageOf(row.outage, meeting, rate, inputs) } : {}),
  };
}

/** Whether it is met on one's own systems. */
export const isOwn = ({ side }: Pick<Meeting, "side">): boolean => side !== "hosted";

/** Events a year at the start: base × scales × min(cap, product of the factors). */
function rateOf(
  { base, percent, size, scales, factors = [], leadTo }: IncidentRow["rate"],
  meeting: Meeting,
  inputs: Inputs,
): Float64Array {
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
    mapped(together, (factor) => Math.min(cap, factor), `at-most ${cap}`),
    ...(leadTo === undefined ? [] : leadingTo(leadTo, inputs)),
  );
}

/** How many of what the rate counts lead to one event. */
const leadingTo = ({ percent, factor, together }: NonNullable<IncidentRow["rate"]["leadTo"]>, inputs: Inputs): Column[] => [
  mapped(product(inputs.value(percent), PERCENT, factorOf(factor, inputs)), (share) => Math.min(1, share), "at-most 1"),
  1 / Math.max(1, inputs.number(together)),
];

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
  if (size.to === 1 && size.below === 1 && size.least === 0) return growthOf(size, inputs);
  const growth = heldGrowthOf(size, inputs);
  if (growth.monthly === 1 || size.of !== "staff-mailboxes") return growth;
  const { staffMailboxes } = inputs;
  return {
    monthly: interned("where-staff", [staffMailboxes, growth.monthly], inputs.count, () =>
      staffMailboxes.map((staff, i) => (staff > 0 ? valueIn(growth.monthly, i) : 1)),
    ),
  };
}

/** What the team and its rehearsals make of an event's hours: 1 on a provider's systems. */
const careOf = (meeting: Meeting, inputs: Inputs): Float64Array =>
  product(inputs.filled(1), ...(isOwn(meeting) ? CARE.map((factor) => factorOf(factor, inputs)) : []));

/** The factors of operator hours in incidents of one's own systems. */
export const CARE: readonly FactorId[] = ["operators", "rehearsal"];

/** With a provider it hits one mailbox, however many there are. */
function staffHoursOf(key: string, meeting: Meeting, inputs: Inputs): Magnitude {
  const spread = inputs.spread(key);
  if (isOwn(meeting)) return { spread, factor: inputs.staffMailboxes };
  return { spread, factor: mapped(inputs.staffMailboxes, (mailboxes) => Math.min(1, mailboxes), "at-most 1"), growth: STEADY };
}

function magnitudeOf(amount: Amount, meeting: Meeting, inputs: Inputs, factor: Float64Array): Magnitude {
  const spread = inputs.spread(keyOf(amount.amount, meeting.side));
  const found = sizeOn(meeting.side, amount);
  if (found === undefined) return { spread, factor, growth: STEADY };
  // A sending server holds no mailboxes, so what an intruder or a leaver costs there is that of the smallest estate.
  if (meeting.isSender) return { spread, factor: product(factor, sizeAt(sizeIn(sendersSize(found), inputs), 0)), growth: STEADY };
  const sized = sizeIn(found, inputs);
  return { spread, factor: product(factor, ...sizeColumns(sized, inputs)), growth: heldGrowthOf(sized, inputs) };
}

function cashOf({ atMost, ...amount }: NonNullable<IncidentRow["cash"]>, meeting: Meeting, inputs: Inputs): NonNullable<Incident["cash"]> {
  const magnitude = magnitudeOf(amount, meeting, inputs, inputs.filled(1));
  if (atMost === undefined) return magnitude;
  const months = inputs.number(atMost.months);
  const base = inputs.number(atMost.base);
  return { ...magnitude, cap: mapped(inputs.revenue, (perMonth) => months * perMonth + base, `${months} x + ${base}`) };
}

function outageOf(
  { length, ownFactors = [], ownPart }: NonNullable<IncidentRow["outage"]>,
  meeting: Meeting,
  rate: Float64Array,
  inputs: Inputs,
): NonNullable<Incident["outage"]> {
  const working = product(inputs.filled(PERCENT), inputs.value("all.working-hours-share"));
  const spread = inputs.spread(keyOf(length, meeting.side));
  const part = isOwn(meeting) && ownPart !== undefined ? factorOf(ownPart, inputs) : 1;
  const factor = product(inputs.filled(1), ...ownFactors.map((factor) => factorOf(factor, inputs)));
  return {
    hours: { spread, factor },
    counts: mapped(product(rate, factor, meanOf(spread) / (HOURS_PER_DAY * DAYS_PER_YEAR)), sharedOut, "shared-out"),
    idleShare: product(inputs.value("all.outage.idle-share"), working, inputs.staffMailboxes, part),
    weight: part,
  };
}
