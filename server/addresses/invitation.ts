import { decode } from "@/lib/link/codec";
import type { Journey } from "@/lib/link/journey";

/** The code of the result behind an invitation; undefined when this is no invitation. */
export function resultBehind(code: string): string | undefined {
  const decoded = decode(code);
  return decoded.ok && decoded.kind === "invitation" ? decoded.resultCode : undefined;
}

/** Answering blind: nothing of the first person's shows on the way, and the end is the two results side by side. */
export function invitedJourney(code: string, firstResult: string): Journey {
  return { base: `/invite/${code}`, carried: {}, end: (second) => `/compare/${firstResult}/${second}`, savesDraft: false };
}
