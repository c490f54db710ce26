import { decode } from "@/lib/link";
import { tidyCode } from "@/lib/link/tidy";

/** What may stand beside a code in an address, where its spelling has to be exact. */
const FILES = new Set([
  "summary.pdf",
  "assessment.json",
  "decision.md",
  "review.ics",
  "opengraph-image",
  "invite",
  "assumptions",
  "numbers",
]);
const AROUND = /^[^a-z0-9]+|[^a-z0-9]+$/gi;

/**
 * The canonical form of an address whose code was mangled on its way, or undefined when there is nothing to mend. Only parts that become
 * a sound code are changed, and the names of files and pages beside such a code.
 *
 * @param pathname as it arrived, percent signs and all
 * @example tidyAddress("/R/M1PQQ…75E3C/SUMMARY.PDF") // "/r/m1pqq…75e3c/summary.pdf"
 */
export function tidyAddress(pathname: string): string | undefined {
  const [, place = "", ...parts] = pathname.split("/");
  const codes = parts.map((part) => (decode(part).ok ? part : tidyCode(part)));
  if (codes.every((code) => code === undefined)) return undefined;
  const tidied = parts.map((part, position) => codes[position] ?? (position === 0 ? part.toLowerCase() : tidyName(part)));
  const address = `/${[place.toLowerCase(), ...tidied].join("/")}`;
  return address === pathname ? undefined : address;
}

function tidyName(part: string): string {
  const name = part
    .replace(/%[0-9a-f]{2}/gi, " ")
    .replace(AROUND, "")
    .toLowerCase();
  return FILES.has(name) ? name : part;
}
