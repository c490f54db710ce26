import type { OptionId } from "../../questionnaire/ids";
import { constantOf } from "../../simulation/columns";
import { joined } from "../costs/enters";
import { MISSING_OVER_LATE, RETRY_DAYS } from "../costs/event-means";
import { EXITS, type ExitRow } from "../costs/exits";
import {
  type Amount,
  INCIDENTS,
  type IncidentId,
  type IncidentRow,
  keyOf,
  type Meeting,
  type RateFactor,
  sizeOn,
} from "../costs/incident-rows";
import { CARE, DETECTION, FACTOR_CAP, isOwn } from "../costs/incidents";
import type { Entered } from "../costs/line";
import { each, keysOf } from "../costs/quantities";
import {
  amounts,
  answers,
  assumptions,
  factorEnters,
  HOUR,
  lostRevenue,
  nothing,
  OVER_THE_YEARS,
  productEnters,
  STAFF_HOUR,
  sizeEnters,
  type Under,
  WAGES,
} from "./entered";
import { partEnters } from "./line-enters";

const STAFF = each("staff-mailboxes");
/** An operator's hour in an incident also displaces other work. */
const HOURS: readonly Entered[] = [HOUR, answers("displaced"), WAGES];

/** What enters an incident in an option, over all its meetings there. */
export function incidentEnters(id: IncidentId, option: OptionId, under: Under): Entered {
  const row: IncidentRow = INCIDENTS[id];
  return joined(row.met.filter(({ options }) => options.includes(option)).map((meeting) => meetingEnters(row, meeting, under)));
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

function rateEnters({ base, scales, factors = [] }: IncidentRow["rate"], meeting: Meeting, under: Under): Entered[] {
  return [
    ...(typeof base === "object" ? [] : [assumptions(keyOf(base, meeting.side))]),
    ...factors.map((factor) => rateFactorEnters(factor, meeting, under)),
    ...(factors.length > 0 ? [assumptions(FACTOR_CAP)] : []),
    ...(scales === "domains" && meeting.domains === "both" ? [factorEnters("root-of-domains", under).entered] : []),
    ...(typeof scales === "object" && meeting.volume ? [sizeEnters({ of: meeting.volume, ...scales }, under, false).entered] : []),
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
  const grows = sized && (meeting.isSender ? assumptions(...keysOf({ ...sized, per: 1 })) : sizeEnters(sized, under).entered);
  return joined([assumptions(keyOf(amount.amount, meeting.side)), ...(grows ? [grows] : [])]);
}

const careEnters = (meeting: Meeting, under: Under): Entered[] =>
  isOwn(meeting) ? CARE.map((factor) => factorEnters(factor, under).entered) : [];

const staffEnters = (under: Under, ...keys: readonly string[]): Entered =>
  productEnters([sizeEnters(STAFF, under)], [assumptions(...keys), STAFF_HOUR, WAGES]);

function mailEnters(
  { share, size, days, isDelayed }: NonNullable<IncidentRow["mail"]>,
  silent: IncidentRow["silent"],
  meeting: Meeting,
  under: Under,
): Entered {
  if (under && constantOf(under.revenue) === 0) return answers("revenueAtStake");
  const detection = under ? [DETECTION[under.answers.noticeTime]] : Object.values(DETECTION);
  return joined([
    assumptions(...(share ? [share] : []), keyOf(days, meeting.side), ...(isDelayed ? [MISSING_OVER_LATE] : [])),
    ...(size ? [sizeEnters(size, under).entered] : []),
    ...(silent ? [answers("noticeTime"), assumptions(...detection, ...(silent === "all" ? [] : [silent.share]))] : []),
    ...(meeting.mail === "all" ? [] : [answers("appMessages"), assumptions("all.people-stream-share")]),
    lostRevenue(under),
  ]);
}

function outageEnters({ length, ownFactors = [] }: NonNullable<IncidentRow["outage"]>, meeting: Meeting, under: Under): Entered {
  // With nobody idle and nothing to lose, it does not matter how long it lasts.
  const isIdle = under !== undefined && constantOf(under.staffMailboxes) === 0 && constantOf(under.revenue) === 0;
  return joined([
    staffEnters(under, "all.outage.idle-share", "all.working-hours-share"),
    lostRevenue(under),
    ...(isIdle
      ? []
      : [assumptions(keyOf(length, meeting.side), RETRY_DAYS), ...ownFactors.map((factor) => factorEnters(factor, under).entered)]),
  ]);
}

/** What enters the exits of an option. */
export function exitEnters(option: OptionId, under: Under): Entered {
  return joined(EXITS.filter(({ options }) => options.includes(option)).map((exit) => oneExitEnters(exit, under)));
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
