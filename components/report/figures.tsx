import type { Figure } from "@/lib/report/types";

/** The figure to remember, large. */
export function LeadFigure({ figure }: { figure: Figure }) {
  return (
    <dl>
      <dt className="label">{figure.label}</dt>
      <dd className="font-serif text-3xl font-semibold tabular-nums">{figure.value}</dd>
      {figure.note ? <dd className="text-sm text-muted">{figure.note}</dd> : null}
    </dl>
  );
}

/** The figures around it, side by side where there is room. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="mt-8 grid gap-x-12 text-sm sm:grid-cols-2">
      {figures.map((figure) => (
        <div key={figure.label} className="flex flex-wrap content-start items-baseline justify-between gap-x-6 border-t border-rule py-2">
          <dt>{figure.label}</dt>
          <dd className="font-medium tabular-nums">{figure.value}</dd>
          {figure.note ? <dd className="w-full text-muted">{figure.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
