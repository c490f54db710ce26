import type { Report } from "@/lib/report/types";
import { VERSION_ROWS } from "@/lib/wording/proof/rest";
import { Section } from "../section";

/** What the result was made with. */
export function Versions({ versions }: Pick<Report["proof"], "versions">) {
  return (
    <Section name="versions" note={<p>{VERSION_ROWS.same}</p>}>
      <Tally rows={versions} />
    </Section>
  );
}

/** Names and what each comes to, a line each. */
export function Tally({ rows }: { rows: readonly { label: string; value: string }[] }) {
  return (
    <dl className="tally">
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
