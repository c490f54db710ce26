import type { Entered } from "./line";

/** Everything that enters at least one of these, each once. */
export function joined(all: readonly Entered[]): Entered {
  return {
    answers: [...new Set(all.flatMap(({ answers }) => answers))],
    assumptions: [...new Set(all.flatMap(({ assumptions }) => assumptions))],
  };
}
