import type { OftenFailures, OftenPicture } from "@/lib/report/often-picture";
import { OFTEN } from "@/lib/wording/result/often";
import { Door } from "../door";
import { Section } from "../section";
import { percent } from "./percent";

/** What goes wrong, how often and at what cost: what weighs most here, everything on a page of its own. */
export function Failures({ failures, resultAt }: { failures: OftenFailures; resultAt: string }) {
  const { heading, notes, picture, door } = failures;
  return (
    <Section name="failures" heading={heading} note={notes.map((note) => <p key={note}>{note}</p>)}>
      <Often picture={picture} />
      <Door to="failures" resultAt={resultAt}>
        {door}
      </Door>
    </Section>
  );
}

/** A ring and a disc for each failure on one logarithmic line; its place in per cent, its words in text, so that one drawing fits every width. */
function Often({ picture: { ticks, rows } }: { picture: OftenPicture }) {
  const grid = ticks.map(({ at }) => <line key={at} className="grid-line" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />);
  return (
    <div className="often">
      <div className="axis" aria-hidden="true">
        <span>{OFTEN.what}</span>
        <svg className="lane" aria-hidden="true">
          {ticks.map(({ at, lines: [first, second] }) => (
            <text key={at} x={percent(at)} textAnchor="middle">
              <tspan x={percent(at)} y="1em">
                {first}
              </tspan>
              <tspan x={percent(at)} dy="1.25em">
                {second}
              </tspan>
            </text>
          ))}
        </svg>
        <span className="cost">{OFTEN.costs}</span>
      </div>
      <ul>
        {rows.map(({ id, name, bought, own, text, cost }) => (
          <li key={id}>
            <span>{name}</span>
            <svg className="lane" aria-hidden="true">
              {grid}
              {bought !== undefined && own !== undefined ? (
                <line className="span-line" x1={percent(bought)} x2={percent(own)} y1="50%" y2="50%" />
              ) : null}
              {bought === undefined ? null : <circle className="ring" cx={percent(bought)} cy="50%" r="5" />}
              {own === undefined ? null : <circle className="disc" cx={percent(own)} cy="50%" r={isInRing(bought, own) ? 2.75 : 5} />}
            </svg>
            <span className="sr-only">{text}</span>
            <span className="cost">{cost}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether both marks are so close that the disc goes into the ring. */
const isInRing = (bought: number | undefined, own: number): boolean => bought !== undefined && Math.abs(own - bought) < 0.012;
