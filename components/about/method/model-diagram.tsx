import { DIAGRAM, MODEL } from "@/lib/wording/pages/method";

type Counts = { assumptions: number; prices: number; lines: number; incidents: number };
type NodeId = keyof typeof DIAGRAM;
type Box = { x: number; y: number; width: number; height: number };
type Layout = { width: number; height: number; boxes: Record<NodeId, Box>; paths: readonly string[]; beside: string };

const HEIGHT = 62;
const box = (x: number, y: number, width: number, height = HEIGHT): Box => ({ x, y, width, height });

/** Left to right, on a wide page. */
const WIDE: Layout = {
  width: 1003,
  height: 336,
  boxes: {
    assumptions: box(0, 0, 160),
    prices: box(0, 86, 160),
    answers: box(0, 268, 160),
    distributions: box(206, 86, 172),
    lines: box(424, 44, 150),
    incidents: box(424, 128, 150),
    options: box(620, 86, 150),
    money: box(816, 44, 176),
    burden: box(816, 150, 176),
    conditions: box(620, 268, 150),
    verdict: box(816, 268, 176),
  },
  paths: [
    "M160 31 H183 V107 H206",
    "M160 117 H206",
    "M110 268 V200 H183 V127 H206",
    "M378 107 H401 V75 H424",
    "M378 127 H401 V159 H424",
    "M574 75 H597 V107 H620",
    "M574 159 H597 V127 H620",
    "M770 107 H793 V75 H816",
    "M770 127 H793 V181 H816",
    "M840 212 V240 H695 V268",
    "M160 299 H620",
    "M770 299 H816",
  ],
  beside: "M946 106 V128 H1002 V299 H992",
};

/** Top to bottom, on a phone. */
const TALL: Layout = {
  width: 320,
  height: 660,
  boxes: {
    answers: box(0, 0, 96, 78),
    assumptions: box(104, 0, 112, 78),
    prices: box(224, 0, 96, 78),
    distributions: box(56, 112, 264),
    lines: box(56, 208, 126),
    incidents: box(194, 208, 126),
    options: box(56, 304, 264),
    burden: box(56, 400, 126, 84),
    money: box(194, 400, 126, 84),
    conditions: box(0, 518, 182, 56),
    verdict: box(0, 604, 182, 56),
  },
  paths: [
    "M76 78 V112",
    "M160 78 V112",
    "M272 78 V112",
    "M119 174 V208",
    "M257 174 V208",
    "M119 270 V304",
    "M257 270 V304",
    "M119 366 V400",
    "M257 366 V400",
    "M119 484 V518",
    "M28 78 V518",
    "M91 574 V604",
  ],
  beside: "M257 484 V632 H182",
};

/** How the model hangs together, drawn for a wide page and for a phone; the style sheet shows one of them. */
export function ModelDiagram(counts: Counts) {
  return (
    <figure>
      <div className="mx-auto max-w-[22rem] md:hidden print:hidden">
        <Drawing id="diagram-tall" layout={TALL} counts={counts} />
      </div>
      <div className="hidden md:block print:block">
        <Drawing id="diagram-wide" layout={WIDE} counts={counts} />
      </div>
    </figure>
  );
}

function Drawing({ id, layout, counts }: { id: string; layout: Layout; counts: Counts }) {
  return (
    <svg
      viewBox={`-1 -1 ${layout.width + 2} ${layout.height + 2}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      className="block h-auto w-full"
    >
      <title id={`${id}-title`}>{MODEL.caption}</title>
      <desc id={`${id}-text`}>{MODEL.alternative(counts)}</desc>
      <defs>
        <marker id={`${id}-head`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0.5 L7 4 L0 7.5 Z" className="fill-control" />
        </marker>
      </defs>
      {layout.paths.map((path) => (
        <path key={path} d={path} className="fill-none stroke-control" strokeWidth="1.25" markerEnd={`url(#${id}-head)`} />
      ))}
      <path d={layout.beside} className="fill-none stroke-control" strokeWidth="1.25" strokeDasharray="2 4" />
      {(Object.keys(layout.boxes) as NodeId[]).map((node) => (
        <Node key={node} node={node} box={layout.boxes[node]} counts={counts} />
      ))}
    </svg>
  );
}

/** Characters that fit on a line of small text for each unit of width. */
const CHARACTERS_PER_UNIT = 1 / 6.4;

function Node({ node, box: { x, y, width, height }, counts }: { node: NodeId; box: Box; counts: Counts }) {
  const { name, detail } = DIAGRAM[node];
  const text = typeof detail === "string" ? detail : detail(counts[node as keyof Counts]);
  const isRule = node === "verdict" || node === "conditions";
  const nameLines = wrap(name, (width - 16) / 7.9);
  const detailLines = wrap(text, (width - 16) * CHARACTERS_PER_UNIT);
  const top = y + (height - nameLines.length * 18 - detailLines.length * 16) / 2;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx="2"
        className={isRule ? "fill-paper stroke-accent" : "fill-paper-sunk stroke-rule"}
        strokeWidth={isRule ? 2 : 1}
      />
      <text textAnchor="middle" className="fill-ink font-sans">
        {nameLines.map((line, index) => (
          <tspan key={line} x={x + width / 2} y={top + 14 + index * 18} fontSize="14.5" fontWeight="600">
            {line}
          </tspan>
        ))}
      </text>
      <text textAnchor="middle" className="fill-muted font-sans">
        {detailLines.map((line, index) => (
          <tspan key={line} x={x + width / 2} y={top + 12 + nameLines.length * 18 + index * 16} fontSize="12.5">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** Words on as many lines as they need, none longer than `most` characters unless one word is. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
