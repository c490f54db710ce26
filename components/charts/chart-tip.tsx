import type { Reading } from "@/lib/charts/reading";

/** The box beside the pointer: what is pointed at, and each series' value there. */
export function ChartTip({ heading, rows }: Reading) {
  return (
    <div className="chart-tip">
      <p className="chart-tip-heading">{heading}</p>
      <dl>
        {rows.map((row) => (
          <div key={row.id} className="chart-tip-row">
            <dt>
              {row.owned !== undefined && <span className={row.owned ? "chart-swatch" : "chart-swatch chart-swatch-hosted"} />}
              {row.label}
            </dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
