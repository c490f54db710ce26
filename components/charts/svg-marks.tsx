import type { Mark, Tone } from "@/lib/charts/scene";

/** Paints marks as SVG elements. Colours come from the classes of `charts.css`; hatches from the patterns of `HatchPatterns`. */
export function SvgMarks({ marks, hatchId }: { marks: readonly Mark[]; hatchId: string }) {
  // Marks have no identity of their own and never change place, so their position is their key.
  return marks.map((mark, index) => <SvgMark key={`${mark.kind}-${String(index)}`} mark={mark} hatchId={hatchId} />);
}

function SvgMark({ mark, hatchId }: { mark: Mark; hatchId: string }) {
  switch (mark.kind) {
    case "path":
      return <path d={mark.d} className={toneClasses(mark)} strokeWidth={mark.strokeWidth} strokeDasharray={mark.dash?.join(" ")} />;
    case "line":
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          className={toneClasses(mark)}
          strokeWidth={mark.strokeWidth}
          strokeDasharray={mark.dash?.join(" ")}
        />
      );
    case "circle":
      return <circle cx={mark.x} cy={mark.y} r={mark.r} className={toneClasses(mark)} strokeWidth={mark.strokeWidth} />;
    case "rect": {
      const box = { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
      return (
        <>
          <rect {...box} className={toneClasses(mark)} strokeWidth={mark.strokeWidth} />
          {mark.hatch && <rect {...box} fill={`url(#${hatchId}-${mark.hatch})`} />}
        </>
      );
    }
    case "text":
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontWeight={mark.weight === "semibold" ? 600 : undefined}
          textAnchor={mark.anchor === "start" ? undefined : mark.anchor}
          className={`chart-text chart-fill-${mark.tone}`}
        >
          {mark.text}
        </text>
      );
  }
}

function toneClasses(mark: { fill?: Tone; stroke?: Tone }): string {
  return [mark.fill ? `chart-fill-${mark.fill}` : "chart-fill-none", mark.stroke ? `chart-stroke-${mark.stroke}` : ""].join(" ").trim();
}

/** The tones that marks hatch with. */
const HATCHED = ["own", "hosted", "muted"] as const satisfies readonly Tone[];

/** Diagonal lines of each hatched tone, as patterns named `<id>-<tone>`; the ids must be unique in the page. */
export function HatchPatterns({ id }: { id: string }) {
  return (
    <defs>
      {HATCHED.map((tone) => (
        <pattern key={tone} id={`${id}-${tone}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" className={`chart-stroke-${tone}`} strokeWidth="2.5" />
        </pattern>
      ))}
    </defs>
  );
}
