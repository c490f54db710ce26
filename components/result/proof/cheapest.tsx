import type { Report } from "@/lib/report/types";
import { CHEAPEST } from "@/lib/wording/proof/cheapest";
import { under } from "../addresses";
import { Door } from "../door";
import { NumberLink } from "../numbers/number-link";
import { Section } from "../section";
import { percent } from "./percent";

type Axis = NonNullable<Report["proof"]["cheapest"]["axis"]>;

/** The numbers that, each alone, make another option the cheapest: threshold by today's value on one logarithmic axis, nearest first. */
export function CheapestOption({ cheapest, resultAt }: Pick<Report["proof"], "cheapest"> & { resultAt: string }) {
  const { heading, notes, rows, axis, still } = cheapest;
  return (
    <Section
      name="cheapest"
      heading={heading}
      note={
        <>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <Door to="changes" resultAt={resultAt}>
            {CHEAPEST.door}
          </Door>
        </>
      }
    >
      {axis ? (
        <div className="axis-row" aria-hidden="true">
          <span>{CHEAPEST.number}</span>
          <svg aria-hidden="true" className="ticks">
            {axis.ticks.map(({ label, at }) => (
              <text key={label} x={percent(at)} y="0.9em" className={at === 0 ? "first" : at === 1 ? "last" : undefined}>
                {label}
              </text>
            ))}
          </svg>
          <span className="values">
            {CHEAPEST.today} → {CHEAPEST.turns}
          </span>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <ul className="thresholds">
          {rows.map(({ id, label, from, to, number, cheapest: option, at }) => (
            <li key={id}>
              <span>{label}</span>
              <Track axis={axis} at={at} />
              <span className="values">
                {from} → <NumberLink resultAt={resultAt} number={number} of={`${label}, ${CHEAPEST.turns}`} text={to} />
                <span>
                  <a href={under(resultAt, `/flips/${id}`)} rel="nofollow">
                    {option}
                  </a>
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {still.length > 0 ? <p className="fact">{still.join(" ")}</p> : null}
    </Section>
  );
}

/** From today's value to the one that turns it; the values stand beside it in words. */
function Track({ axis, at }: { axis: Axis | undefined; at: number | undefined }) {
  if (axis === undefined) return <span />;
  const today = percent(axis.today);
  return (
    <svg aria-hidden="true" className="track">
      {axis.ticks.map(({ label, at: tick }) => (
        <line key={label} x1={percent(tick)} x2={percent(tick)} y1="0" y2="100%" />
      ))}
      <line className="today" x1={today} x2={today} y1="0" y2="100%" />
      {at === undefined ? null : (
        <>
          <line className="way" x1={today} x2={percent(at)} y1="50%" y2="50%" />
          <circle cx={percent(at)} cy="50%" r="5" />
        </>
      )}
    </svg>
  );
}
