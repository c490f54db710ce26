import type { FlipChange } from "@/lib/report/flips";
import type { Report } from "@/lib/report/types";
import { FLIPS } from "@/lib/wording/pages/result";
import { under } from "./addresses";
import { Fold } from "./fold";
import { NumberLink } from "./numbers/number-link";
import { Section } from "./section";
import { StackTable } from "./stack-table";

/** What would turn the verdict, and at which number another option becomes the cheapest; each opens as a result of its own. */
export function Flips({ claim, flips, resultAt }: Pick<Report, "flips"> & { claim: string; resultAt: string }) {
  const { sets, singles, numbers } = flips;
  return (
    <Section name="flips" heading={claim} note={flips.intro.map((sentence) => <p key={sentence}>{sentence}</p>)}>
      {singles.length > 0 ? (
        <div className="mb-6">
          <StackTable
            caption={flips.singlesCaption}
            columns={[
              { label: FLIPS.answer, width: "sm:w-[26%]" },
              { label: FLIPS.today },
              { label: FLIPS.becomes },
              { label: FLIPS.verdict, width: "sm:w-[17%]" },
            ]}
            rows={singles.map(({ id, change, to }) => ({
              id,
              cells: [
                change.label,
                change.from,
                <Becomes key="to" change={change} />,
                <Open key="open" resultAt={resultAt} id={id} text={to} of={change.label} />,
              ],
            }))}
          />
        </div>
      ) : null}
      {sets.map((set, index) => (
        <Fold key={set.id} heading={set.heading} open={index === 0}>
          <StackTable
            caption={set.heading}
            columns={[{ label: FLIPS.answer, width: "sm:w-[30%]" }, { label: FLIPS.today, width: "sm:w-[30%]" }, { label: FLIPS.becomes }]}
            rows={set.changes.map((change) => ({
              id: change.id,
              cells: [change.label, change.from, <Becomes key="to" change={change} />],
            }))}
          />
          <p className="screen-only mt-2 text-sm">
            <a href={addressOf(resultAt, set.id)} rel="nofollow" className="inline-block py-1.5" aria-label={FLIPS.openSet(set.heading)}>
              {FLIPS.open}
            </a>
          </p>
        </Fold>
      ))}
      <Fold heading={numbers.heading}>
        <p className="mb-4 max-w-measure">{numbers.intro}</p>
        <StackTable
          caption={numbers.caption}
          columns={[
            { label: FLIPS.number, width: "sm:w-[28%]" },
            { label: FLIPS.today },
            { label: FLIPS.at },
            { label: FLIPS.cheapest, width: "sm:w-[22%]" },
          ]}
          rows={numbers.rows.map((row) => ({
            id: row.id,
            cells: [
              row.label,
              row.today,
              row.number ? (
                <NumberLink key="at" resultAt={resultAt} number={row.number} of={`${row.label}, ${FLIPS.at}`} text={row.at} />
              ) : (
                <Still key="at" text={row.at} />
              ),
              row.turns ? (
                <Open key="open" resultAt={resultAt} id={row.id} text={row.cheapest} of={row.label} />
              ) : (
                <Still key="cheapest" text={row.cheapest} />
              ),
            ],
          }))}
        />
        {numbers.note ? <p className="mt-3 max-w-measure text-sm text-muted">{numbers.note}</p> : null}
      </Fold>
    </Section>
  );
}

const addressOf = (resultAt: string, id: string) => under(resultAt, `/flips/${id}`);

function Becomes({ change }: { change: FlipChange }) {
  return (
    <>
      {change.to} <span className="whitespace-nowrap text-muted">({change.natureLabel})</span>
    </>
  );
}

/** What no value changes, said more quietly. */
function Still({ text }: { text: string }) {
  return <span className="text-muted">{text}</span>;
}

/** Names the option that comes out, as a link to that result; on paper the name alone. */
function Open({ resultAt, id, text, of }: { resultAt: string; id: string; text: string; of: string }) {
  return (
    <a href={addressOf(resultAt, id)} rel="nofollow" aria-label={FLIPS.openOne(of, text)}>
      {text}
    </a>
  );
}
