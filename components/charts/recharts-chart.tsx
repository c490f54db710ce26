"use client";

import { type ReactNode, type RefObject, useId, useLayoutEffect, useState } from "react";
import type { Drawing, Hidden } from "@/lib/charts/drawing";
import type { LiveChart } from "@/lib/charts/live";
import { RechartsCost } from "./recharts-cost";
import { RechartsCumulative } from "./recharts-cumulative";
import { RechartsExceedance } from "./recharts-exceedance";
import { HatchPatterns, SvgMarks } from "./svg-marks";

export type LiveChartProps = { chart: LiveChart; title: string; hidden: Hidden; picture: RefObject<HTMLElement | null> };

/** The drawing's own width in scene units, and its size in the page in pixels. */
type Size = { sceneWidth: number; width: number; height: number };

/** What each live chart draws its data with: pixels for one scene unit, and the id of the hatches. */
export type Canvas = Size & { scale: number; title: string; hatchId: string };

/** The live version of a chart, of the same size and at the same place as the drawing that is visible in `picture`. */
export function RechartsChart({ chart, title, hidden, picture }: LiveChartProps) {
  const size = usePictureSize(picture);
  const hatchId = useId();
  if (!size) return null;
  const canvas: Canvas = { ...size, scale: size.width / size.sceneWidth, title, hatchId };
  switch (chart.id) {
    case "cost-by-option":
      return <RechartsCost chart={chart} hidden={hidden} canvas={canvas} />;
    case "cumulative-cost":
      return <RechartsCumulative chart={chart} hidden={hidden} canvas={canvas} />;
    case "loss-exceedance":
      return <RechartsExceedance chart={chart} hidden={hidden} canvas={canvas} />;
  }
}

/** The frame and labels of a drawing, behind and in front of what recharts draws between them. */
export function LiveFrame({ drawing, canvas, children }: { drawing: Drawing; canvas: Canvas; children: ReactNode }) {
  const viewBox = `0 0 ${drawing.width} ${drawing.height}`;
  return (
    <div className="chart-live" style={{ width: canvas.width, height: canvas.height }}>
      <svg className="chart-layer" viewBox={viewBox} aria-hidden="true">
        <HatchPatterns id={canvas.hatchId} />
        <SvgMarks marks={drawing.behind} hatchId={canvas.hatchId} />
      </svg>
      {children}
      <svg className="chart-layer" viewBox={viewBox} aria-hidden="true">
        <SvgMarks marks={drawing.front} hatchId={canvas.hatchId} />
      </svg>
    </div>
  );
}

/** recharts' margins that make its plot area the drawing's. */
export function marginsOf(drawing: Drawing, canvas: Canvas) {
  const { plot } = drawing;
  return {
    left: plot.left * canvas.scale,
    top: plot.top * canvas.scale,
    right: (drawing.width - plot.right) * canvas.scale,
    bottom: canvas.height - plot.bottom * canvas.scale,
  };
}

function usePictureSize(picture: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = picture.current;
    if (!element) return;
    const measure = () => setSize((before) => sameOr(before, measurePicture(element)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [picture]);
  return size;
}

function sameOr(before: Size | null, after: Size | null): Size | null {
  return before && after && before.width === after.width && before.sceneWidth === after.sceneWidth ? before : after;
}

function measurePicture(element: HTMLElement): Size | null {
  for (const drawing of element.querySelectorAll<SVGSVGElement>("svg[data-scene-width]")) {
    const { width, height } = drawing.getBoundingClientRect();
    if (width > 0) return { sceneWidth: Number(drawing.dataset.sceneWidth), width, height };
  }
  return null;
}
