"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { buildScene } from "@/lib/charts/build-scene";
import { NOTHING_HIDDEN } from "@/lib/charts/drawing";
import type { LiveChart } from "@/lib/charts/live";
import { SizedChart } from "./recharts-chart";

/** Widths, in scene units, for which the drawings are made. */
const SCENE_WIDTHS = { least: 150, most: 600 };

/** The size of a reader's text, in pixels, at which a unit of a scene is one of them. */
const USUAL_TEXT = 16;

/** A live chart as wide as its place and as high as it needs, its labels as large as the text around: for series that change while one looks. */
export function OwnSizeChart({ chart, title }: { chart: LiveChart; title: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [{ width, text }, setSize] = useState({ width: 0, text: USUAL_TEXT });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () =>
      setSize({ width: element.clientWidth, text: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const sceneWidth = Math.min(SCENE_WIDTHS.most, Math.max(SCENE_WIDTHS.least, (width * USUAL_TEXT) / text));
  const height = width === 0 ? 0 : (buildScene(chart, sceneWidth).height * width) / sceneWidth;
  return (
    <div ref={place} className="chart-stage" style={{ height }}>
      {width > 0 ? <SizedChart chart={chart} title={title} hidden={NOTHING_HIDDEN} size={{ sceneWidth, width, height }} /> : null}
    </div>
  );
}
