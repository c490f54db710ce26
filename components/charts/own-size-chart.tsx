"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { buildScene } from "@/lib/charts/build-scene";
import { NOTHING_HIDDEN } from "@/lib/charts/drawing";
import type { LiveChart } from "@/lib/charts/live";
import { SizedChart } from "./recharts-chart";

/** Widths, in scene units, for which the drawings are made. */
const SCENE_WIDTHS = { least: 300, most: 600 };

/** A live chart as wide as its place and as high as it needs: for series that change while one looks. */
export function OwnSizeChart({ chart, title }: { chart: LiveChart; title: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const sceneWidth = Math.min(SCENE_WIDTHS.most, Math.max(SCENE_WIDTHS.least, width));
  const height = width === 0 ? 0 : (buildScene(chart, sceneWidth).height * width) / sceneWidth;
  return (
    <div ref={place} className="chart-stage" style={{ height }}>
      {width > 0 ? <SizedChart chart={chart} title={title} hidden={NOTHING_HIDDEN} size={{ sceneWidth, width, height }} /> : null}
    </div>
  );
}
