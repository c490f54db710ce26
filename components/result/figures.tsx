import { classNames } from "@/components/ui/class-names";
import type { Figure } from "@/lib/report/types";
import { NumberLink } from "./numbers/number-link";

/** Figures to show; with the address of the result, those that have a page of their own open it. */
type Props = { figures: readonly Figure[]; resultAt?: string };

/** The figures to remember, large; a single one largest. */
export function LeadFigures({ figures, resultAt }: Props) {
  return (
    <dl className="mt-4 space-y-4">
      {figures.map((figure) => (
        <div key={figure.label}>
          <dt className="label">{figure.label}</dt>
          <dd className={classNames("font-serif font-semibold", figures.length === 1 ? "text-3xl" : "text-2xl")}>
            <Value figure={figure} resultAt={resultAt} />
          </dd>
          {figure.note ? <dd className="text-sm text-muted">{figure.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

/** The figures around it, side by side where there is room; in a column, below each other. */
export function FigureList({ figures, resultAt, inColumn = false }: Props & { inColumn?: boolean }) {
  return (
    <dl className={inColumn ? "mt-5 text-sm" : "mt-8 grid gap-x-12 text-sm sm:grid-cols-2"}>
      {figures.map((figure) => (
        <div key={figure.label} className="flex flex-wrap content-start items-baseline justify-between gap-x-6 border-t border-rule py-2">
          <dt>{figure.label}</dt>
          <dd className="font-medium tabular-nums">
            <Value figure={figure} resultAt={resultAt} />
          </dd>
          {figure.note ? <dd className="w-full text-muted">{figure.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}

function Value({ figure: { label, value, number }, resultAt }: { figure: Figure; resultAt: string | undefined }) {
  if (number === undefined || resultAt === undefined) return value;
  return <NumberLink resultAt={resultAt} number={number} of={label} text={value} />;
}
