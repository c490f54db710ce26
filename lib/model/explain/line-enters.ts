import type { OptionId } from "../../questionnaire/ids";
import { countedAs } from "../by-option";
import { isPaidAnyway } from "../costs/cost-lines";
import { joined } from "../costs/enters";
import { type Entered, type Follows, type Line, type LineKind, PART_CONDITIONS, type Part } from "../costs/line";
import { LINES, type LineId, linesOfKind } from "../costs/lines";
import {
  amounts,
  answers,
  assumptions,
  factorEnters,
  HOUR,
  nothing,
  OVER_THE_YEARS,
  ownHoursEnter,
  productEnters,
  STAFF_HOUR,
  sizeEnters,
  type Under,
  WAGES,
} from "./entered";
import { lossEnters } from "./loss-enters";

/**
 * What enters one part of a line; where its condition does not hold or a factor is zero, only the answers that make it so.
 *
 * @param kind how its line is paid
 */
export function partEnters({ amount, size, times = [], atLeast, of, when }: Part, kind: LineKind, under: Under): Entered {
  const condition = when && PART_CONDITIONS[when];
  const conditions = condition ? [answers(...condition.answers)] : [];
  if (under && condition && !condition.holds(under)) return joined(conditions);
  const isWork = kind === "work" || (kind === "once" && of === undefined);
  return productEnters(
    [...(size ? [sizeEnters(size, under, kind !== "once")] : []), ...times.map((factor) => factorEnters(factor, under))],
    [
      typeof amount === "string" ? assumptions(amount) : answers(amount.plan),
      ...(atLeast ? [assumptions(atLeast.amount), sizeEnters(atLeast.size, under, false).entered] : []),
      ...conditions,
      ...(of ? [STAFF_HOUR] : []),
      ...(isWork ? [HOUR] : []),
      ...(kind === "work" || kind === "wages" ? [WAGES] : []),
      kind === "once" ? answers("discountRate") : OVER_THE_YEARS,
    ],
  );
}

/** What enters a line of an option; nothing for the lines of incidents, whose incidents say it. */
export function lineEnters(id: LineId, named: OptionId, under: Under): Entered {
  const option = under === undefined ? named : countedAs(named, under);
  const line: Line = LINES[id];
  const made = madeOf(id, option, under);
  if (!line.anyway?.in.includes(option) || made.assumptions.length === 0) return made;
  const asked = answers("paidAnyway");
  return under && isPaidAnyway(id, option, under) ? asked : joined([made, asked]);
}

/** The same without whether it is paid anyway. */
function madeOf(id: LineId, option: OptionId, under: Under): Entered {
  const line: Line = LINES[id];
  if (line.kind === "events") return nothing;
  if ("parts" in line) {
    const own = line.kind === "work" && line.parts[option].length > 0 ? ownHoursEnter(option, under) : nothing;
    return joined([...line.parts[option].map((part) => partEnters(part, line.kind, under)), own]);
  }
  const { follows, isNothing } = line;
  if ("loss" in line.enters) return overTheYears(lossEnters(line.enters.loss, option, under), line.kind);
  const { acting, ...any } = line.enters[option];
  if (under && isNothing?.(under, option)) return answers(...any.answers);
  const own: Entered = under && acting ? { ...any, ...acting(under) } : any;
  const isIdle = own.assumptions.length === 0 && follows === undefined && line.kind !== "bill";
  return joined([
    own,
    ...(isIdle ? [] : [amounts(own.answers, under)]),
    ...(isIdle || own.answers.length + own.assumptions.length === 0
      ? []
      : [line.kind === "once" ? answers("discountRate") : OVER_THE_YEARS]),
    ...(follows ? [line.kind === "once" ? ofTheFirstDay(followed(follows, option, under)) : followed(follows, option, under)] : []),
  ]);
}

/** A loss with what the years do to it, where there is any. */
const overTheYears = (loss: Entered, kind: LineKind): Entered =>
  loss.assumptions.length === 0 ? loss : joined([loss, OVER_THE_YEARS, ...(kind === "wages" ? [WAGES, STAFF_HOUR] : [])]);

/** The same without what the years do. */
const ofTheFirstDay = ({ answers, assumptions }: Entered): Entered => ({
  answers: answers.filter((id) => id !== "growth" && id !== "horizonYears"),
  assumptions,
});

/** What enters the lines that a line follows from: all of it where that is one line, the answers alone where there are many. */
function followed(follows: Follows, option: OptionId, under: Under): Entered {
  if ("line" in follows) return joined(linesOfKind("bill").flatMap((id) => (id === follows.line ? [lineEnters(id, option, under)] : [])));
  const { of, lines } = linesFollowed(follows, option);
  return answers(...joined(lines.map((id) => lineEnters(id, of, under))).answers);
}

const linesFollowed = ({ kinds, of }: Exclude<Follows, { line: string }>, option: OptionId) => ({
  of: of?.[option] ?? option,
  lines: kinds.flatMap((kind) => linesOfKind(kind)).filter((id) => !("follows" in LINES[id]) || LINES[id].kind === "bill"),
});

/** The lines that a line is worked out from, and the option that has them; undefined for one that stands by itself. */
export function followedBy(id: LineId, option: OptionId): { of: OptionId; lines: readonly LineId[] } | undefined {
  const line: Line = LINES[id];
  return "follows" in line && line.follows && "kinds" in line.follows ? linesFollowed(line.follows, option) : undefined;
}
