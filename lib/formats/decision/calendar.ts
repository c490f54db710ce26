import { ICalAlarmType, ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { EVENT } from "../../wording/decision-record";
import { addDays } from "./day";
import type { Reported } from "./record";
import { triggers } from "./triggers";

/** Characters. A reader of calendars has to keep 255 of an id; the end of a long code holds its checksum. */
const MOST_OF_CODE = 90;
const WEEK_S = 7 * 24 * 60 * 60;

/**
 * A day in the calendar on which to look at a result again, as iCalendar (RFC 5545): one event of a whole day with a reminder a week
 * before. Nothing in it comes from the clock: the same result and day give the same bytes, and the same UID, so that importing it twice
 * leaves one event.
 *
 * @param on ISO day, checked by `parseReviewDay`
 * @param link address of the result, absolute
 */
export function reviewCalendar({ report, assessment, scenario }: Reported, code: string, on: string, link: string): string {
  const { verdict, money } = triggers(report, assessment, scenario.answers);
  const description = [
    EVENT.description(report.verdict.sentence),
    EVENT.link(link),
    ...(verdict.length + money.length > 0 ? [EVENT.triggers, ...verdict, ...money] : []),
  ].join("\n");
  // The hyphen that begins it is put before it.
  const calendar = new ICalCalendar({ prodId: "//Mailverdict//Review of a decision//EN", method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `${code.slice(-MOST_OF_CODE)}-${on.replaceAll("-", "")}@${hostOf(link)}`,
    stamp: midnight(scenario.priceDate),
    start: midnight(on),
    end: midnight(addDays(on, 1)),
    allDay: true,
    summary: printable(EVENT.summary(report.title)),
    description: printable(description),
    url: link,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: [{ type: ICalAlarmType.display, trigger: WEEK_S, description: EVENT.alarm }],
  });
  return `${calendar.toString()}\r\n`;
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Without control characters, which iCalendar does not allow. */
const printable = (text: string): string => text.replaceAll(/[^\P{Cc}\n]/gu, "");

/** The host of an address, with its port; what makes a UID ours. */
function hostOf(link: string): string {
  return /^https?:\/\/([^/]+)/.exec(link)?.[1] ?? "mailverdict";
}
