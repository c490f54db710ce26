import type { ReactNode } from "react";
import type { CurvePicture, Place } from "@/lib/report/running-curves";
import { percent } from "./percent";

type Mark = CurvePicture["marks"][number];

/** Characters of a mark on the scale from which on two of them meet on a wide screen too. */
const LONG_TICK = 10;

/**
 * Lines over two axes, drawn once for every width: paths stretch and their strokes do not, dots and ticks stand in per cent, words keep their
 * size. Whoever cannot see it hears the sentence below.
 */
export function Curve({ picture, low = false }: { picture: CurvePicture; low?: boolean }) {
  const { yName, xName, yTicks, xTicks, lines, marks, limit, fact } = picture;
  const crowded = xTicks.length > 4 ? (xTicks.some(({ text }) => text.length > LONG_TICK) ? "in-between always" : "in-between") : undefined;
  return (
    <figure className={`curve${low ? " low" : ""}${limit ? " limited" : ""}`}>
      <p aria-hidden="true" className="axis-name">
        {yName}
      </p>
      <svg aria-hidden="true" className="plane">
        {yTicks.map(({ at, text }) => (
          <g key={text}>
            <line className="grid-line" x1="0" x2="100%" y1={percent(at)} y2={percent(at)} />
            <text x="0" y={percent(at)} dx="-0.5em" dy="0.35em" textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        {xTicks.map(({ at, text }, index) => (
          <g key={text} className={(xTicks.length - index) % 2 === 0 ? crowded : undefined}>
            <line className="grid-line" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
            <text x={percent(at)} y="100%" dy="1.5em" textAnchor={index === 0 ? "start" : index === xTicks.length - 1 ? "end" : "middle"}>
              {text}
            </text>
          </g>
        ))}
        <svg aria-hidden="true" width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
          {lines.map(({ side, points }) =>
            points.length > 1 ? <path key={side} className={side} vectorEffect="non-scaling-stroke" d={pathOf(points)} /> : null,
          )}
        </svg>
        {limit ? (
          <>
            <line className="limit" x1={percent(limit.at)} x2={percent(limit.at)} y1="0" y2="100%" />
            <Label x={limit.at} y={0} isAbove isAfter={limit.at < 0.5}>
              <b>{limit.text}</b>
            </Label>
          </>
        ) : null}
        {marks.map((mark) => (
          <MarkAt key={`${mark.side} ${mark.x} ${mark.y}`} mark={mark} beside={marks.filter(({ side }) => side !== mark.side)} />
        ))}
      </svg>
      {xName ? (
        <p aria-hidden="true" className="axis-name below">
          {xName}
        </p>
      ) : null}
      <figcaption>{fact}</figcaption>
    </figure>
  );
}

/** A dot with its figure: above it to the right, or below it to the left where the other side's dot lies higher or farther right. */
function MarkAt({ mark: { side, x, y, text, word }, beside }: { mark: Mark; beside: readonly Mark[] }) {
  const other = beside.find((each) => Math.abs(each.y - y) < 0.001) ?? beside.find((each) => each.x === x);
  const isAbove = other === undefined || other.x < x || other.y > y || (other.x === x && other.y === y && side === "owned");
  return (
    <>
      <circle className={side} cx={percent(x)} cy={percent(y)} r="4.5" />
      <Label x={x} y={y} isAbove={isAbove} isAfter={isAbove}>
        <b className="value">{text}</b> {word}
      </Label>
    </>
  );
}

/** A text that begins at a place, or ends there; the gap before or after it gives way where the text would not fit into the picture. */
function Label({ x, y, isAbove, isAfter, children }: Place & { isAbove: boolean; isAfter: boolean; children: ReactNode }) {
  return (
    <foreignObject x="0" y={percent(y)} width="100%" height="1.75em" className={isAbove ? "above" : "below"}>
      <div className={isAfter ? "label-after" : "label-before"}>
        <svg aria-hidden="true" className="label-gap" width={percent(isAfter ? x : 1 - x)} height="1" />
        <span className="label-text">{children}</span>
      </div>
    </foreignObject>
  );
}

const pathOf = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${(x * 100).toFixed(1)} ${(y * 100).toFixed(1)}`).join("");
