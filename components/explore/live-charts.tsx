"use client";

import { type ComponentType, memo, type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import type { LiveChart } from "@/lib/charts/live";
import { RESULTS } from "@/lib/wording/pages/explore";

export type ChartName = keyof typeof RESULTS.picks;
export const CHART_NAMES = Object.keys(RESULTS.picks) as ChartName[];

/** The events after which a chart may have to follow: the library for that takes a slow phone half a second, and the numbers work without it. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin", "input", "click"];

type Painter = ComponentType<{ chart: LiveChart; title: string }>;
type Pictures = Record<ChartName, ReactNode>;

/**
 * The charts that follow the numbers, one at a time beside the controls. Until somebody is there and the charting library has
 * come, and without JavaScript, the drawings of the saved result stand in their place; without it all three do.
 */
export function LiveCharts({
  charts,
  pictures,
  isReady,
  picked,
  onPick,
}: {
  charts: Record<ChartName, LiveChart>;
  pictures: Pictures;
  /** Scripts run, so that one chart can be picked. */
  isReady: boolean;
  picked: ChartName;
  onPick: (name: ChartName) => void;
}) {
  const [Drawing, setDrawing] = useState<Painter | null>(null);
  useEffect(() => {
    let isHere = true;
    const load = () =>
      import("@/components/charts/own-size-chart").then(
        ({ OwnSizeChart }) => isHere && setDrawing(() => OwnSizeChart),
        () => undefined,
      );
    const signs = new AbortController();
    const loadOnce = () => {
      signs.abort();
      void load();
    };
    for (const sign of SIGNS) addEventListener(sign, loadOnce, { capture: true, passive: true, signal: signs.signal });
    return () => {
      isHere = false;
      signs.abort();
    };
  }, []);
  return (
    <div>
      <fieldset className="explore-scripted flex flex-wrap items-center gap-x-5">
        <legend className="sr-only">{RESULTS.chart}</legend>
        {CHART_NAMES.map((name) => (
          <label key={name} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name="chart"
              value={name}
              checked={name === picked}
              onChange={() => onPick(name)}
              className="size-5 accent-accent"
            />
            {RESULTS.picks[name]}
          </label>
        ))}
      </fieldset>
      {CHART_NAMES.map((name) => (
        <figure key={name} hidden={isReady && name !== picked} aria-labelledby={`explore-${name}`} className="chart-figure mt-3">
          <figcaption>
            <h3 id={`explore-${name}`} className="chart-heading">
              {charts[name].title}
            </h3>
          </figcaption>
          {Drawing === null ? <div className="chart-stage">{pictures[name]}</div> : null}
          {Drawing !== null && name === picked ? <Followed Drawing={Drawing} chart={charts[name]} /> : null}
          <p className="chart-summary">{charts[name].summary}</p>
        </figure>
      ))}
    </div>
  );
}

/** Drawing rests this many times as long as it took, so that it never fills the time in which the next move is answered. */
const REST = 2;
const LONGEST_REST_MS = 250;

/** Drawing takes longer than writing: the figures are painted first, and of charts that come meanwhile only the latest is drawn. */
function Followed({ Drawing, chart }: { Drawing: Painter; chart: LiveChart }) {
  const [drawn, setDrawn] = useState(chart);
  const latest = useRef(chart);
  const isDue = useRef(false);
  const begun = useRef(0);
  const rest = useRef(0);
  useEffect(() => {
    latest.current = chart;
    if (isDue.current || chart === drawn) return;
    isDue.current = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isDue.current = false;
        begun.current = performance.now();
        startTransition(() => setDrawn(latest.current));
      }, rest.current),
    );
  }, [chart, drawn]);
  useEffect(() => {
    if (drawn === latest.current && begun.current > 0) rest.current = Math.min(LONGEST_REST_MS, REST * (performance.now() - begun.current));
  }, [drawn]);
  return <Drawn Drawing={Drawing} chart={drawn} />;
}

const Drawn = memo(function Drawn({ Drawing, chart }: { Drawing: Painter; chart: LiveChart }) {
  return <Drawing chart={chart} title={chart.title} />;
});
