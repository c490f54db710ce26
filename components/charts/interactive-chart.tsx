"use client";

import { type ComponentType, type ReactNode, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { LiveChart } from "@/lib/charts/live";
import type { Series } from "@/lib/charts/series";
import { WAITING_CHART } from "@/lib/wording/pages/live-chart";
import type { LiveChartProps } from "./recharts-chart";

type LiveState = { kind: "picture" } | { kind: "live"; Component: ComponentType<LiveChartProps> } | { kind: "failed" };

const never = () => () => {};

/**
 * Shows the drawing that came with the page until it is pointed at, touched or focused; then loads the charting library once and lays the
 * live chart over it. When that fails the drawing stays. Without JavaScript there is only the drawing.
 */
export function InteractiveChart({
  chart,
  series,
  title,
  children,
}: {
  chart: LiveChart;
  /** What can be switched off. */
  series: readonly Series[];
  title: string;
  children: ReactNode;
}) {
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
    if (stage.current && loading.current) focusDrawing(stage.current);
  }

  function toggle(id: string) {
    void bringToLife();
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    setHidden(next);
  }

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

/** The library draws in effects of its own, on a slow machine many frames after it has come. */
function focusDrawing(stage: HTMLElement) {
  const isFocused = () => {
    const drawing = stage.querySelector<SVGElement>("[role=application]");
    drawing?.focus();
    return drawing !== null;
  };
  if (isFocused()) return;
  const observer = new MutationObserver(() => isFocused() && observer.disconnect());
  observer.observe(stage, { childList: true, subtree: true });
}

const isMounted = () => true;
const isServer = () => false;
