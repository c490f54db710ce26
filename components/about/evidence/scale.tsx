const [LEAST, MOST] = [1, 100];
const INSET = 3;

/** Where an amount stands on a line from one dollar to a hundred, each step as far as it multiplies; in percent of its width. */
const at = (dollars: number): string => {
  const share = Math.log(dollars / LEAST) / Math.log(MOST / LEAST);
  return `${(INSET + (100 - 2 * INSET) * Math.min(1, Math.max(0, share))).toFixed(1)}%`;
};

/** A published range and the model's figure on one line; the numbers stand beside it, so it is drawn for the eye alone. */
export function Scale({ side, low, high, model }: { side: "own" | "hosted"; low: number; high: number; model: number }) {
  return (
    <svg width="100%" height="16" aria-hidden="true" className="inline-block max-w-56 align-middle md:max-w-none">
      <line x1={at(LEAST)} x2={at(MOST)} y1="8" y2="8" className="stroke-rule" />
      <line x1={at(low)} x2={at(high)} y1="8" y2="8" strokeWidth="3" className="stroke-control" />
      {[...new Set([low, high])].map((end) => (
        <circle key={end} cx={at(end)} cy="8" r="4.5" strokeWidth="1.5" className="fill-paper stroke-control" />
      ))}
      <circle cx={at(model)} cy="8" r="4" className={side === "own" ? "fill-(--own)" : "fill-(--hosted)"} />
    </svg>
  );
}
