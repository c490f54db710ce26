import { EXITS, FACTORS, type Factor, INCIDENTS, type IncidentRow, keyOf, LINE_IDS, LINES, type Line, type Part } from "../../model";
import { OPTIONS } from "../../questionnaire/ids";
import { idsOf } from "../../questionnaire/records";
import { listed } from "../words";
import { factorWords, sizeWords, whereWords } from "./products";

/** What an assumption is multiplied by, and when it comes at all: read from the tables of lines and incidents. */
export type Scaling = { scale?: string; applies?: string };

const LINE_PARTS: readonly Part[] = LINE_IDS.flatMap((id) => {
  const line: Line = LINES[id];
  return "parts" in line ? OPTIONS.flatMap((option) => line.parts[option]) : [];
});

const EXIT_PARTS: readonly Part[] = EXITS.flatMap(({ hours, staff }) => [...hours, ...(staff ? [staff] : [])]);

/** The sizes of a part with the factors that count something, such as sending domains. */
function scaleOf({ size, times = [] }: Part): string[] {
  const counts = times.filter((id) => id === "domains" || id === "root-of-domains" || id === "filters-trained");
  return [...(size ? [sizeWords(size)] : []), ...counts.flatMap((id) => factorWords(id).words ?? [])];
}

/** The assumptions of an incident with what each is multiplied by. */
function incidentScales({ rate, hours, cash, mail, staffHours, met }: IncidentRow): { key: string; scale: string }[] {
  const { base, size, scales } = rate;
  const ofRate = [
    ...(size ? [sizeWords(size)] : []),
    ...(scales === "domains" ? scaleOf({ amount: "", times: ["root-of-domains"] }) : []),
    ...(typeof scales === "object" ? [sizeWords({ of: "messages", ...scales }, "own outbound messages")] : []),
  ];
  const factor: Factor | undefined = typeof base === "object" ? FACTORS[base.factor] : undefined;
  const ofFactor =
    factor === undefined ? [] : "levels" in factor ? Object.values(factor.levels).filter((level) => typeof level === "string") : [];
  return met.flatMap(({ side }) => [
    ...(typeof base === "object" ? ofFactor : [keyOf(base, side)]).flatMap((key) => ofRate.map((scale) => ({ key, scale }))),
    ...[hours, cash].flatMap((amount) => {
      const sized = amount && (side === "hosted" ? amount.size : (amount.ownSize ?? amount.size));
      return sized ? [{ key: keyOf(amount.amount, side), scale: sizeWords(sized) }] : [];
    }),
    ...(mail?.share && mail.size ? [{ key: mail.share, scale: sizeWords(mail.size) }] : []),
    ...(staffHours ? [{ key: staffHours, scale: "staff’s mailboxes" }] : []),
  ]);
}

const INCIDENT_SCALES = idsOf(INCIDENTS).flatMap((id) => incidentScales(INCIDENTS[id]));

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** How an assumption grows with size, and under which answers it counts; nothing of either where it is the same always. */
export function scalingOf(key: string): Scaling {
  const isOf = ({ amount }: Part) => amount === key;
  const parts = LINE_PARTS.filter(isOf);
  const scales = unique([
    ...[...parts, ...EXIT_PARTS.filter(isOf)].flatMap(scaleOf),
    ...INCIDENT_SCALES.filter((each) => each.key === key).map(({ scale }) => scale),
  ]);
  const wheres = parts.map((part) => listed(whereWords(part)));
  const where = wheres.includes("") ? [] : unique(wheres);
  return {
    ...(scales.length > 0 ? { scale: scales.join("; ") } : {}),
    ...(where.length > 0 ? { applies: `where ${where.join(", or ")}` } : {}),
  };
}
