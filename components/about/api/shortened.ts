import { API } from "@/lib/wording/pages/api";

/** Which fields of an object are shown, and of those inside them; `true` for one that is shown with all its fields. */
export type Shown = true | { readonly [field: string]: Shown };

const STEP = "  ";

/**
 * A value as `JSON.stringify` writes it over several lines, with less of it: the fields that are asked for, and the first entry of every
 * list. Wherever something is left out, a line says how much.
 */
export function shortened(value: unknown, shown: Shown, indent = ""): string {
  if (Array.isArray(value)) {
    const [first, ...others] = value;
    if (first === undefined) return "[]";
    return bracketed("[]", [shortened(first, shown, indent + STEP)], others.length, indent);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value);
  if (fields.length === 0) return "{}";
  const kept = fields.flatMap(([name, part]) => {
    const asked = shown === true || shown[name];
    return asked === undefined ? [] : [`${JSON.stringify(name)}: ${shortened(part, asked, indent + STEP)}`];
  });
  return bracketed("{}", kept, fields.length - kept.length, indent);
}

function bracketed(brackets: "[]" | "{}", parts: readonly string[], leftOut: number, indent: string): string {
  const lines = leftOut > 0 ? [...parts, API.example.more(leftOut)] : parts;
  const inside = lines.map((line) => indent + STEP + line).join(",\n");
  return `${brackets.charAt(0)}\n${inside}\n${indent}${brackets.charAt(1)}`;
}
