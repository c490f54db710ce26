import { useId } from "react";
import { drawFutures, type Futures } from "@/lib/charts/futures";
import "./charts.css";
import { SCENE_WIDTHS } from "./scene-widths";
import { SvgScene } from "./svg-scene";

/** Twenty equally likely futures, a dot each, with how many of them cost more as its heading. */
export function FuturesFigure({ futures }: { futures: Futures }) {
  const id = useId();
  return (
    <figure className="chart-figure" aria-labelledby={`${id}-claim`}>
      <h3 id={`${id}-claim`} className="chart-heading">
        {futures.title}
      </h3>
      <p className="chart-summary">{futures.summary}</p>
      <SvgScene scene={drawFutures(futures, SCENE_WIDTHS.narrow)} className="chart-narrow" />
      <SvgScene scene={drawFutures(futures, SCENE_WIDTHS.wide)} className="chart-wide" />
    </figure>
  );
}
