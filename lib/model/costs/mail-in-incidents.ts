import { NOT_SURE, type NoticeTime, type NotSure } from "../../questionnaire/ids";
import { type Column, mapped, power, product, valueIn } from "../../simulation/columns";
import { cappedMeanOf, meanOf, type SplitLogNormal } from "../../simulation/distributions";
import { interned } from "../../simulation/interned";
import { type Growth, STEADY } from "../../simulation/terms";
import { DAYS_PER_MONTH, DAYS_PER_YEAR, PERCENT } from "../../simulation/units";
import { chasingPerMessage } from "./chasing";
import type { Incident, LostMail } from "./incident";
import { type IncidentRow, keyOf, type MailRow, type Meeting } from "./incident-rows";
import type { Inputs } from "./inputs";
import { growing, growthOf, QUANTITIES, type QuantityId, type Size, sizeColumns, sizeIn } from "./quantities";

/** By answer, the assumption of how many days silent loss goes on before somebody notices. */
export const DETECTION: Record<NoticeTime | NotSure, string> = {
  hours: "all.detection-hours",
  day: "all.detection-day",
  week: "all.detection-week",
  month: "all.detection-month",
  [NOT_SURE]: "all.detection-not-sure",
};

/** What mail that came back costs less: the share of it that nobody sends again. */
export const NOT_SENT_AGAIN = "all.not-sent-again-share";

/** How many messages come back before somebody acts on it. */
export const BOUNCES_NOTICED = "all.bounces-noticed";

/** How many times as much missing mail costs as mail that is late. */
export const MISSING_OVER_LATE = "all.missing-over-late";

/** The messages of each part of the mail. */
export const VOLUMES: Record<Meeting["mail"], QuantityId> = {
  all: "messages",
  people: "people-messages",
  application: "application-messages",
};

/** In how many parts the mail is sent of which one event concerns one; undefined where it concerns all of it. */
export function partsOf({ part }: MailRow, { volume }: Meeting): Size | undefined {
  if (part === "mailbox") return growing("mailboxes", 1, 1, 1);
  return part === "address-group" && volume !== undefined
    ? growing(volume, "all.address-groups-power", "all.address-groups-from", 1)
    : undefined;
}

/**
 * What counts of the time of each event where events overlap. Poisson arrivals that take `load` of all time together leave
 * 1 − exp(−load) of it taken, however long single ones last.
 */
export const sharedOut = (load: number): number => (load < 1e-9 ? 1 : -Math.expm1(-load) / load);

/** What an incident does to outbound mail as one meeting has it. */
export function lostMailOf(
  { silent }: IncidentRow,
  row: MailRow,
  meeting: Meeting,
  arrivals: Pick<Incident, "rate" | "rateGrowth">,
  inputs: Inputs,
): LostMail {
  const { share, days, isTold, late } = row;
  const detection = inputs.spread(DETECTION[inputs.answers.noticeTime]);
  const spreads = { ...(share === undefined ? {} : { share: inputs.spread(share) }), days: inputs.spread(keyOf(days, meeting.side)) };
  const toldAfter = isTold ? toldAfterDays(spreads.share, meeting, inputs) : 0;
  const silentShare = silent === undefined ? 0 : silent === "all" ? 1 : Math.min(1, inputs.number(silent.share));
  const lasting = daysOfOne({ ...spreads, detection, toldAfter }, inputs);
  const average = interned(`average ${silentShare}`, [lasting.silent, lasting.told], inputs.count, () =>
    lasting.silent.map((long, i) => silentShare * long + (1 - silentShare) * (lasting.told[i] as number)),
  );
  const missing =
    late === undefined ? (isTold ? inputs.number(NOT_SENT_AGAIN) : 1) : late.lost === undefined ? 0 : inputs.number(late.lost);
  const lost = Math.min(1, missing);
  return {
    ...spreads,
    detection,
    toldAfter,
    missing: lost,
    cost: late === undefined ? lost : lost + (1 - lost) / inputs.number(MISSING_OVER_LATE),
    weight: weightOf(meeting, inputs),
    ...countsOf(average, partsOf(row, meeting), arrivals, inputs),
    chasingPerDay:
      silentShare === 0 || meeting.mail === "application"
        ? inputs.zero
        : product(inputs.staffMessages, chasingPerMessage(inputs), 1 / DAYS_PER_MONTH),
  };
}

/** Days until so many messages have come back. */
function toldAfterDays(share: SplitLogNormal | undefined, { mail }: Meeting, inputs: Inputs): Float64Array {
  const few = inputs.number(BOUNCES_NOTICED);
  const perMessage = (share === undefined ? 1 : Math.min(1, share.median * PERCENT)) / DAYS_PER_MONTH;
  const after = (messages: number) => (messages > 0 ? few / (messages * perMessage) : Number.POSITIVE_INFINITY);
  return mapped(QUANTITIES[VOLUMES[mail]].column(inputs), after, `told-after ${few} ${perMessage}`);
}

/** The mean days of one event in each draw, where nobody is told of it and where somebody is. */
export function daysOfOne(
  { days, detection, toldAfter }: Pick<LostMail, "days" | "detection" | "toldAfter">,
  inputs: Inputs,
): { silent: Float64Array; told: Float64Array } {
  const repair = meanOf(days);
  const told = typeof toldAfter === "number" ? inputs.filled(toldAfter) : toldAfter;
  return {
    silent: inputs.filled(repair + meanOf(detection)),
    told: mapped(
      told,
      (after) => repair + cappedMeanOf(detection, after),
      `told ${repair} ${detection.median} ${detection.sigmaBelow} ${detection.sigmaAbove}`,
    ),
  };
}

/** What a day of each event counts on the first day, and how that grows: at the rate from the first month to the last. */
function countsOf(
  days: Float64Array,
  size: Size | undefined,
  { rate, rateGrowth }: Pick<Incident, "rate" | "rateGrowth">,
  inputs: Inputs,
): Pick<LostMail, "counts" | "growth"> {
  const counts = (rate: Column, parts: Column): Float64Array =>
    interned("shared-out-by-parts", [days, rate, parts], inputs.count, () =>
      days.map((long, i) => sharedOut((valueIn(rate, i) * long) / DAYS_PER_YEAR / valueIn(parts, i)) / valueIn(parts, i)),
    );
  const sized = size && sizeIn(size, inputs);
  const parts = sized === undefined ? 1 : product(inputs.filled(1), ...sizeColumns(sized, inputs));
  const now = counts(rate, parts);
  const growth = sized === undefined ? STEADY : growthOf({ of: sized.of, to: 1 }, inputs);
  if (rateGrowth.monthly === 1 && growth.monthly === 1) return { counts: now, growth: STEADY };
  const steps = inputs.months - 1;
  const grown = (start: number, { monthly }: Growth, i: number) => start * power(valueIn(monthly, i), steps);
  const quantity = sized === undefined ? undefined : QUANTITIES[sized.of].column(inputs);
  const partsAtEnd =
    sized === undefined || quantity === undefined
      ? 1
      : interned(`parts ${sized.least} ${sized.per} ${sized.to} ${steps}`, [quantity, growth.monthly], inputs.count, () =>
          quantity.map((start, i) => power(Math.max(sized.least, grown(start, growth, i) / sized.per), sized.to)),
        );
  const rateAtEnd = interned(`grown ${steps}`, [rate, rateGrowth.monthly], inputs.count, () =>
    rate.map((start, i) => grown(start, rateGrowth, i)),
  );
  const atEnd = counts(rateAtEnd, partsAtEnd);
  const monthly = interned(`growth-between ${steps}`, [now, atEnd], inputs.count, () =>
    now.map((start, i) => power((atEnd[i] as number) / start, 1 / steps)),
  );
  return { counts: now, growth: { monthly } };
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
