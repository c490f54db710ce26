import type { Report } from "@/lib/report/types";
import { OWN } from "@/lib/wording/pages/assumptions";
import { listHref, resetHref } from "./addresses";

type Props = { resultAt: string; rows: NonNullable<Report["own"]>["rows"] };

/** The assumptions that were replaced, each with both values and a way to put it back; then all of them at once. */
export function OwnList({ resultAt, rows }: Props) {
  return (
    <>
      <ul className="space-y-2">
        {rows.map(({ id, name, text }) => (
          <li key={id}>
            {text}{" "}
            <a href={resetHref(resultAt, id)} rel="nofollow" aria-label={OWN.resetWhat(name)} className="screen-only inline-block py-1">
              {OWN.reset}
            </a>
          </li>
        ))}
      </ul>
      <p className="screen-only flex flex-wrap gap-x-6">
        {rows.length > 1 ? (
          <a href={resetHref(resultAt, "all")} rel="nofollow" className="inline-block py-1">
            {OWN.resetAll}
          </a>
        ) : null}
        <a href={listHref(resultAt)} className="inline-block py-1">
          {OWN.change}
        </a>
      </p>
    </>
  );
}
