import type { Figure } from "@/lib/report/types";

/** Figures with their names; the first one large, as the one to remember. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="mt-5 grid grid-cols-1 gap-x-8 gap-y-4 sm:grid-cols-2">
      {figures.map((figure, index) => (
        <div key={figure.label} className={index === 0 ? "sm:col-span-2" : undefined}>
          <dt className="label">{figure.label}</dt>
          <dd className={index === 0 ? "font-serif text-3xl font-semibold tabular-nums" : "text-lg font-medium tabular-nums"}>
            {figure.value}
          </dd>
          {figure.note ? <dd className="text-sm text-muted">{figure.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
