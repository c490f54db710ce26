import { addDays } from "./day";
import type { Told } from "./record";
import { triggers } from "./triggers";
import { EVENT } from "./wording";

const LONGEST_LINE = 75;

/**
 * A day in the calendar on which to look at a result again, as iCalendar (RFC 5545): one event of a whole day with a reminder a week
 * before. Nothing in it comes from the clock: the same result and day give the same bytes, and the same UID, so that importing it twice
 * leaves one event.
 *
 * @param on ISO day, checked by `parseReviewDay`
 * @param link address of the result, absolute
 */
export function reviewCalendar({ report, assessment, scenario }: Told, code: string, on: string, link: string): string {
  const { verdict, money } = triggers(report, assessment, scenario.answers);
  const description = [
    EVENT.description(report.verdict.sentence),
    EVENT.link(link),
    ...(verdict.length + money.length > 0 ? [EVENT.triggers, ...verdict, ...money] : []),
  ].join("\n");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Mailverdict//Review of a decision//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${code}-${compact(on)}@${hostOf(link)}`,
    `DTSTAMP:${compact(scenario.priceDate)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escapedText(EVENT.summary(report.title))}`,
    `DESCRIPTION:${escapedText(description)}`,
    `URL:${link}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapedText(EVENT.alarm)}`,
    "TRIGGER:-P7D",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const compact = (day: string): string => day.replaceAll("-", "");

/** A TEXT value (RFC 5545, 3.3.11). */
export function escapedText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll(/\r\n?|\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, "");
}

/** A content line of at most 75 octets in UTF-8, continued on lines that begin with a space; no character is cut (3.1). */
export function folded(line: string): string {
  let result = "";
  let room = LONGEST_LINE;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      result += "\r\n ";
      room = LONGEST_LINE - 1;
    }
    result += character;
    room -= size;
  }
  return result;
}

function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** The host of an address, with its port; what makes a UID ours. */
function hostOf(link: string): string {
  return /^https?:\/\/([^/]+)/.exec(link)?.[1] ?? "mailverdict";
}
