"use client";

import { type RefObject, useId, useLayoutEffect, useState } from "react";
import { drawChart } from "@/lib/charts/build-scene";
import type { Hidden } from "@/lib/charts/drawing";
import type { LiveChart } from "@/lib/charts/live";
import type { Canvas, Size } from "./live-frame";
import { LiveLines } from "./live-lines";
import { LiveRows } from "./live-rows";

export type LiveChartProps = { chart: LiveChart; title: string; hidden: Hidden; picture: RefObject<HTMLElement | null> };

/** The live version of a chart, of the same size and at the same place as the drawing that is visible in `picture`. */
export function RechartsChart({ chart, title, hidden, picture }: LiveChartProps) {
  const size = usePictureSize(picture);
  return size ? <SizedChart chart={chart} title={title} hidden={hidden} size={size} /> : null;
}

/** A chart that answers to pointer and keys, at a size in scene units and in pixels. */
export function SizedChart({ chart, title, hidden, size }: Omit<LiveChartProps, "picture"> & { size: Size }) {
  const hatchId = useId();
  const canvas: Canvas = { ...size, scale: size.width / size.sceneWidth, title, hatchId };
  const drawing = drawChart(chart, size.sceneWidth, hidden);
  const live = drawing.live();
  return live.kind === "lines" ? (
    <LiveLines drawing={drawing} live={live} canvas={canvas} />
  ) : (
    <LiveRows drawing={drawing} live={live} canvas={canvas} />
  );
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
