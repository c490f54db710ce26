import type { Finding } from "./types";

/** A finding that a result supports. `surprise` is how far it lies from what a reader takes for granted: 0 is expected, 1 the opposite. */
export type Candidate = Omit<Finding, "page" | "door"> & { surprise: number };

/** From 0, where an amount is nothing beside what one reckons with, to 1, where it is all; a half where they are equal. */
export const beside = (amount: number, reckoned: number): number => (amount > 0 ? amount / (amount + Math.max(0, reckoned)) : 0);
