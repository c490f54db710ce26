export type TipRow = { id: string; label: string; value: string; owned?: boolean };

/** The box beside the pointer: what is pointed at, and each series' value there. */
export function ChartTip({ heading, rows }: { heading: string; rows: readonly TipRow[] }) {
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
