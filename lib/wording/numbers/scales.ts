import {
  EXITS,
  FACTORS,
  type Factor,
  INCIDENTS,
  type IncidentRow,
  keyOf,
  LINE_IDS,
  LINES,
  type Line,
  type Part,
  sizeOn,
} from "../../model";
import { OPTIONS } from "../../questionnaire/ids";
import { idsOf } from "../../questionnaire/records";
import { listed } from "../words";
import { factorWords, sizeWords, whereWords } from "./products";

/** What an assumption is multiplied by (`scale`), and when it counts at all (`applies`): read from the tables of lines and incidents. */
export type Scaling = { scale?: string; applies?: string };

const LINE_PARTS: readonly Part[] = LINE_IDS.flatMap((id) => {
  const line: Line = LINES[id];
  return "parts" in line ? OPTIONS.flatMap((option) => line.parts[option]) : [];
});

const EXIT_PARTS: readonly Part[] = EXITS.flatMap(({ hours, staff }) => [...hours, ...(staff ? [staff] : [])]);

/** The size of a part, and those of its factors that grow with a count, such as that of sending domains. */
function scaleOf({ size, times = [] }: Part): string[] {
  const counts = times.filter((id) => id === "domains" || id === "root-of-domains" || id === "filters-trained" || id === "bought-together");
  return [...(size ? [sizeWords(size)] : []), ...counts.flatMap((id) => factorWords(id).words ?? [])];
}

/** The assumptions of an incident with what each is multiplied by. */
function incidentScales({ rate, hours, cash, staffHours, met }: IncidentRow): { key: string; scale: string }[] {
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
      const sized = amount && sizeOn(side, amount);
      return sized ? [{ key: keyOf(amount.amount, side), scale: sizeWords(sized) }] : [];
    }),
    ...(staffHours && side !== "hosted" ? [{ key: staffHours, scale: "staff’s mailboxes" }] : []),
  ]);
}

const INCIDENT_SCALES = idsOf(INCIDENTS).flatMap((id) => incidentScales(INCIDENTS[id]));

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** What the assumption of a key is multiplied by, and under which answers it counts; empty where it counts as it is, under any answers. */
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
