"use client";

import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { LiveChart } from "@/lib/charts/live";
import { WAITING_CHART } from "@/lib/wording/pages/live-chart";
import type { LiveChartProps } from "./recharts-chart";

type LiveState = { kind: "picture" } | { kind: "live"; Component: ComponentType<LiveChartProps> } | { kind: "failed" };

const never = () => () => {};

/**
 * Shows the drawing that came with the page until it is pointed at, touched or focused; then loads the charting library once and lays the
 * live chart over it. When that fails the drawing stays. Without JavaScript there is only the drawing.
 */
export function InteractiveChart({ chart, title, children }: { chart: LiveChart; title: string; children: ReactNode }) {
  const mounted = useSyncExternalStore(never, isMounted, isServer);
  const [state, setState] = useState<LiveState>({ kind: "picture" });
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const loading = useRef<Promise<void> | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);

  const bringToLife = useCallback((): Promise<void> => {
    loading.current ??= import("./recharts-chart").then(
      ({ RechartsChart }) => setState({ kind: "live", Component: RechartsChart }),
      () => {
        loading.current = null;
        setState({ kind: "failed" });
      },
    );
    return loading.current;
  }, []);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const events = ["pointerenter", "pointerdown", "touchstart"] as const;
    const begin = () => void bringToLife();
    for (const event of events) element.addEventListener(event, begin, { passive: true });
    // The pointer may have come before the scripts.
    if (element.matches(":hover")) begin();
    return () => {
      for (const event of events) element.removeEventListener(event, begin);
    };
  }, [bringToLife]);

  async function explore() {
    await bringToLife();
    // The library draws in effects of its own, so the chart can take the focus one frame later.
    requestAnimationFrame(() => requestAnimationFrame(() => stage.current?.querySelector<SVGElement>("[role=application]")?.focus()));
  }

  function toggle(id: string) {
    void bringToLife();
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    setHidden(next);
  }

  const series = seriesOf(chart);
  return (
    <div>
      <div ref={stage} className="chart-stage">
        <div ref={picture} className={state.kind === "live" ? "chart-replaced" : undefined}>
          {children}
        </div>
        {state.kind === "live" && <state.Component chart={chart} title={title} hidden={hidden} picture={picture} />}
      </div>
      <div className={mounted ? "chart-tools" : "chart-tools chart-tools-waiting"}>
        <button
          type="button"
          className="chart-button"
          aria-label={`${WAITING_CHART.explore}: ${title}`}
          onFocus={bringToLife}
          onClick={explore}
        >
          {WAITING_CHART.explore}
        </button>
        {series.length > 1 && (
          <fieldset className="chart-toggles" aria-label={WAITING_CHART.series}>
            {series.map(({ id, label }) => (
              <button key={id} type="button" className="chart-button" aria-pressed={!hidden.has(id)} onClick={() => toggle(id)}>
                {label}
              </button>
            ))}
          </fieldset>
        )}
        <p className="chart-hint" aria-live="polite">
          {state.kind === "failed" ? WAITING_CHART.failed : WAITING_CHART.hint}
        </p>
      </div>
    </div>
  );
}

const isMounted = () => true;
const isServer = () => false;

/** What can be switched off: both halves of a stacked bar, or each option's line or bars; the bars of inputs cannot. */
function seriesOf(chart: LiveChart): { id: string; label: string }[] {
  switch (chart.id) {
    case "cost-by-option":
      return [
        { id: "visible", label: WAITING_CHART.visible },
        { id: "invisible", label: WAITING_CHART.invisible },
      ];
    case "cumulative-cost":
      return chart.lines.map(({ option, label }) => ({ id: option, label }));
    case "loss-exceedance":
    case "silent-failure":
      return chart.curves.map(({ option, label }) => ({ id: option, label }));
    case "crossover":
      return chart.lines.map(({ option, label }) => ({ id: option, label }));
    case "lost-mail":
      return chart.series.map(({ option, label }) => ({ id: option, label }));
    case "tornado":
      return [];
  }
}
