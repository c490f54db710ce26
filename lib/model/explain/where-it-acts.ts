import type { Effects } from "./trace";
import rows from "./where-it-acts.json";

/** Where each assumption acts, as traced from the model; a test runs the model again and compares. */
export const EFFECTS = rows as Readonly<Record<string, Effects>>;
