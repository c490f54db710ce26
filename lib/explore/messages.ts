import type { LiveChart } from "../charts/live";
import type { Scenario } from "../questionnaire/scenario";
import type { Edits } from "./edits";
import type { NewLink } from "./engine";
import type { View } from "./view";

/** A quick answer looks at few futures, an exact one at as many as every result. */
export type Precision = "quick" | "exact";

/** What a page says to an engine that runs beside it. `id` counts upwards; a newer question or `drop` puts an end to work on earlier ones. */
export type Asked =
  | { kind: "start"; saved: Scenario; precision: Precision }
  | { kind: "ask"; id: number; edits: Edits; withCrossover: boolean }
  | { kind: "drop" };

/**
 * What the engine says back; `took` is its own time in milliseconds. A quick engine tells the crossover after the figures, and only where it
 * was asked for; an exact answer comes whole, with its link.
 */
export type Reply =
  | { kind: "ready"; futures: number }
  | { kind: "figures"; id: number; view: View; took: number }
  | { kind: "crossover"; id: number; chart: LiveChart; took: number }
  | { kind: "exact"; id: number; view: View; crossover: LiveChart; link: NewLink; took: number }
  | { kind: "failed"; message: string };
