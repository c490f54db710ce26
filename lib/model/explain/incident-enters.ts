import type { OptionId } from "../../questionnaire/ids";
import { constantOf } from "../../simulation/columns";
import { CHASING_ASSUMPTIONS } from "../costs/chasing";
import { joined } from "../costs/enters";
import { RETRY_DAYS } from "../costs/event-means";
import { type ExitRow, exitsMet } from "../costs/exits";
import {
  type Amount,
  INCIDENTS,
  type IncidentId,
  type IncidentRow,
  keyOf,
  type MailRow,
  type Meeting,
  meetingsOf,
  type RateFactor,
  sendersSize,
  sizeOn,
} from "../costs/incident-rows";
import { CARE, FACTOR_CAP, isOwn } from "../costs/incidents";
import type { Entered } from "../costs/line";
import { BOUNCES_NOTICED, DETECTION, MISSING_OVER_LATE, NOT_SENT_AGAIN, partsOf, VOLUMES } from "../costs/mail-in-incidents";
import { each, keysOf, type QuantityId } from "../costs/quantities";
import {
  amounts,
  answers,
  assumptions,
  factorEnters,
  HOUR,
  lostRevenue,
  nothing,
  OVER_THE_YEARS,
  ownHoursEnter,
  productEnters,
  STAFF_HOUR,
  sizeEnters,
  type Under,
  WAGES,
} from "./entered";
import { partEnters } from "./line-enters";

const STAFF = each("staff-mailboxes");
/** Where no answers are given, anything may be there. */
const ANY_MAIL = { hasPeople: true, hasApplications: true };
/** An operator's hour in an incident also displaces other work. */
const HOURS: readonly Entered[] = [HOUR, answers("displaced"), WAGES];

/** What enters an incident in an option, over all its meetings there. */
export function incidentEnters(id: IncidentId, option: OptionId, under: Under): Entered {
  const row: IncidentRow = INCIDENTS[id];
  const met = meetingsOf(row, under?.hasPeople ?? true).filter(({ options }) => options.includes(option));
  const own = row.hours && met.length > 0 ? ownHoursEnter(option, under) : nothing;
  const entered = joined([...met.map((meeting) => meetingEnters(row, meeting, under)), own]);
  return met.length > 0 || under?.hasPeople ? entered : answers("mailboxes");
}

function meetingEnters(row: IncidentRow, meeting: Meeting, under: Under): Entered {
  const { rate, hours, staffHours, cash, mail, outage } = row;
  const { base, size } = rate;
  return productEnters(
    [
      ...(typeof base === "object" ? [factorEnters(base.factor, under)] : []),
      ...(meeting.mail === "application" ? [factorEnters("with-application-mail", under)] : []),
      ...(size ? [sizeEnters(size, under)] : []),
    ],
    [
      ...rateEnters(rate, meeting, under),
      ...(hours ? [amountEnters(hours, meeting, under), ...careEnters(meeting, under), ...HOURS] : []),
      ...(staffHours ? [staffEnters(under, staffHours)] : []),
      ...(cash ? [amountEnters(cash, meeting, under), WAGES] : []),
      ...(cash?.atMost ? [assumptions(cash.atMost.months, cash.atMost.base), amounts(["revenueAtStake"], under), answers("currency")] : []),
      ...(mail ? [mailEnters(mail, row.silent, meeting, under)] : []),
      ...(outage && !meeting.isSender ? [outageEnters(outage, meeting, under)] : []),
      OVER_THE_YEARS,
    ],
  );
}

function rateEnters({ base, scales, factors = [], leadTo }: IncidentRow["rate"], meeting: Meeting, under: Under): Entered[] {
  return [
    ...(typeof base === "object" ? [] : [assumptions(keyOf(base, meeting.side))]),
    ...factors.map((factor) => rateFactorEnters(factor, meeting, under)),
    ...(factors.length > 0 ? [assumptions(FACTOR_CAP)] : []),
    ...(scales === "domains" && meeting.domains === "both" ? [factorEnters("root-of-domains", under).entered] : []),
    ...(typeof scales === "object" && meeting.volume ? [sizeEnters({ of: meeting.volume, ...scales }, under, false).entered] : []),
    ...(leadTo ? [assumptions(leadTo.percent, leadTo.together), factorEnters(leadTo.factor, under).entered] : []),
  ];
}

function rateFactorEnters(factor: RateFactor, meeting: Meeting, under: Under): Entered {
  if (typeof factor === "string") return factorEnters(factor, under).entered;
  if (!isOwn(meeting)) return nothing;
  return "own" in factor ? factorEnters(factor.own, under).entered : assumptions(factor.ownAmount(meeting.side));
}

function amountEnters(amount: Amount, meeting: Meeting, under: Under): Entered {
  const sized = sizeOn(meeting.side, amount);
  // A server that only sends is as big as the smallest estate, however many mailboxes there are.
  const grows = sized && (meeting.isSender ? assumptions(...keysOf(sendersSize(sized))) : sizeEnters(sized, under).entered);
  return joined([assumptions(keyOf(amount.amount, meeting.side)), ...(grows ? [grows] : [])]);
}

const careEnters = (meeting: Meeting, under: Under): Entered[] =>
  isOwn(meeting) ? CARE.map((factor) => factorEnters(factor, under).entered) : [];

const staffEnters = (under: Under, ...keys: readonly string[]): Entered =>
  productEnters([sizeEnters(STAFF, under)], [assumptions(...keys), STAFF_HOUR, WAGES]);

/** What enters the mail that an event takes: the revenue in it, and the time of staff who look for what nobody was told of. */
function mailEnters(mail: MailRow, silent: IncidentRow["silent"], meeting: Meeting, under: Under): Entered {
  const { share, days, isTold, late } = mail;
  const isChased = silent !== undefined && meeting.mail !== "application";
  const hasRevenue = under === undefined || constantOf(under.revenue) !== 0;
  if (!hasRevenue && !isChased) return answers("revenueAtStake");
  const detection = under ? [DETECTION[under.answers.noticeTime]] : Object.values(DETECTION);
  const parts = partsOf(mail, meeting);
  const messages = (of: QuantityId) => sizeEnters(each(of), under).entered;
  return joined([
    assumptions(...(share ? [share] : []), keyOf(days, meeting.side)),
    ...(silent || isTold ? [answers("noticeTime"), assumptions(...detection)] : []),
    ...(silent && silent !== "all" ? [assumptions(silent.share)] : []),
    ...(isTold ? [assumptions(BOUNCES_NOTICED, ...(late ? [] : [NOT_SENT_AGAIN])), messages(VOLUMES[meeting.mail])] : []),
    ...(late ? [assumptions(MISSING_OVER_LATE, ...(late.lost ? [late.lost] : []))] : []),
    ...(parts ? [sizeEnters(parts, under).entered] : []),
    ...(meeting.mail === "all" ? [] : [answers("appMessages"), assumptions("all.people-stream-share")]),
    ...(isChased ? [messages("staff-messages"), assumptions(...CHASING_ASSUMPTIONS), STAFF_HOUR, WAGES] : []),
    lostRevenue(under),
  ]);
}

function outageEnters({ length, ownFactors = [], ownPart }: NonNullable<IncidentRow["outage"]>, meeting: Meeting, under: Under): Entered {
  // With nobody idle and nothing to lose, it does not matter how long it lasts.
  const isIdle = under !== undefined && constantOf(under.staffMailboxes) === 0 && constantOf(under.revenue) === 0;
  return joined([
    staffEnters(under, "all.outage.idle-share", "all.working-hours-share"),
    lostRevenue(under),
    ...(isIdle
      ? []
      : [
          assumptions(keyOf(length, meeting.side), RETRY_DAYS),
          ...[...ownFactors, ...(ownPart && isOwn(meeting) ? [ownPart] : [])].map((factor) => factorEnters(factor, under).entered),
        ]),
  ]);
}

/** What enters the exits of an option. */
export function exitEnters(option: OptionId, under: Under): Entered {
  const met = exitsMet(under ?? ANY_MAIL).filter(({ options }) => options.includes(option));
  return met.length > 0 ? joined(met.map((exit) => oneExitEnters(exit, under))) : answers("mailboxes");
}

function oneExitEnters({ rate, onlyWithApp, hours, staff }: ExitRow, under: Under): Entered {
  return productEnters(onlyWithApp ? [factorEnters("with-application-mail", under)] : [], [
    assumptions(rate),
    ...hours.map((part) => partEnters(part, "once", under)),
    ...HOURS,
    ...(staff ? [partEnters({ ...staff, of: "staff-hours" }, "wages", under)] : []),
    OVER_THE_YEARS,
  ]);
}
