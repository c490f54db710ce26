import type { OptionId } from "../../questionnaire/ids";
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
  productEnters,
  STAFF_HOUR,
  sizeEnters,
  type Under,
  WAGES,
} from "./entered";

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
      ...(atLeast ? [assumptions(atLeast)] : []),
      ...conditions,
      ...(of ? [STAFF_HOUR] : []),
      ...(isWork ? [HOUR] : []),
      ...(kind === "work" || kind === "wages" ? [WAGES] : []),
      kind === "once" ? answers("discountRate") : OVER_THE_YEARS,
    ],
  );
}

/** What enters a line of an option; nothing for the lines of incidents, whose incidents say it. */
export function lineEnters(id: LineId, option: OptionId, under: Under): Entered {
  const line: Line = LINES[id];
  if (line.kind === "events") return nothing;
  if ("parts" in line) return joined(line.parts[option].map((part) => partEnters(part, line.kind, under)));
  const { follows, isNothing } = line;
  const { acting, asked = [], ...any } = line.enters[option];
  if (under && isNothing?.(under, option)) return answers(...any.answers);
  const own: Entered = under && acting ? { ...any, ...acting(under) } : any;
  const isIdle = own.assumptions.length === 0 && follows === undefined && line.kind !== "bill";
  return joined([
    own,
    ...(isIdle
      ? []
      : [
          amounts(
            own.answers.filter((id) => !asked.includes(id)),
            under,
          ),
        ]),
    ...(isIdle || own.answers.length + own.assumptions.length === 0
      ? []
      : [line.kind === "once" ? answers("discountRate") : OVER_THE_YEARS]),
    ...(line.kind === "wages" && !isIdle ? [WAGES, STAFF_HOUR] : []),
    ...(follows ? [line.kind === "once" ? ofTheFirstDay(followed(follows, option, under)) : followed(follows, option, under)] : []),
  ]);
}

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
