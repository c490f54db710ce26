import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { describedBy, FieldError, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { AssumptionRow } from "@/lib/report/assumptions";
import type { Report } from "@/lib/report/types";
import { ANCHORS } from "@/lib/wording/pages/anchors";
import { ONE, OWN } from "@/lib/wording/pages/assumptions";
import { capitalised } from "@/lib/wording/words";
import { ViewField } from "../view-field";
import { changeHref, listHref, resetHref } from "./addresses";
import { AnchorText } from "./anchors";
import { OwnList } from "./own-list";
import { DateAndGrade } from "./value";

type Props = {
  resultAt: string;
  row: AssumptionRow;
  /** "0.0005 to 45". */
  bounds: string;
  /** What stands in the box: what was typed, or the value that is in place. */
  typed: string;
  /** A range as it could be typed. */
  example: string;
  isMoney: boolean;
  error: string | undefined;
  /** Set when the value is sound and the link has no room for it. */
  isFull: boolean;
  /** The published or derived figures that the reasoning names. */
  behind: { id: string; name: string; url?: string }[];
  effect: { actsOn: string[]; now: string[] };
  /** What the value in place did to the price of control; absent while it is ours. */
  difference?: string;
  own: Report["own"];
  /** What stands below the box. */
  children?: ReactNode;
};

/** One assumption: what we assume and why, where it acts, and a box for a value of one's own. */
export function AssumptionForm(props: Props) {
  const { resultAt, row, error, isFull, effect, difference } = props;
  return (
    <article className="max-w-measure pt-4 sm:pt-10">
      <p className="label">{ONE.eyebrow}</p>
      <h1 className="mt-2 text-2xl">{row.name}</h1>
      {error === undefined ? null : (
        // biome-ignore lint/a11y/noAutofocus: the page answers a form that was just sent, and this is the answer
        <div role="alert" tabIndex={-1} autoFocus className="mt-6">
          <Notice tone="bad" shaded heading={ONE.errors}>
            <p>
              <a href="#value">{error}</a>
            </p>
            <p>{ONE.kept}</p>
          </Notice>
        </div>
      )}
      {isFull ? <Full resultAt={resultAt} own={props.own} /> : null}
      {row.yours === undefined ? null : <YoursNow resultAt={resultAt} row={row} difference={difference} />}
      <Facts row={row} behind={props.behind} />
      <h2 className="mt-8 text-lg">{ONE.effect}</h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {effect.actsOn.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {effect.now.map((sentence) => (
        <p key={sentence} className="mt-2">
          {sentence}
        </p>
      ))}
      <ValueForm {...props} />
      {props.children}
      <p className="mt-8 flex flex-wrap gap-x-6 border-t border-rule pt-4 text-sm">
        <a href={listHref(resultAt)} className="inline-block py-2">
          {ONE.all}
        </a>
        <a href={resultAt} className="inline-block py-2">
          {ONE.result}
        </a>
      </p>
    </article>
  );
}

function Full({ resultAt, own }: { resultAt: string; own: Report["own"] }) {
  return (
    <div role="alert" className="mt-6">
      <Notice tone="bad" shaded heading={ONE.fullHeading}>
        <p>{ONE.full(own?.rows.length ?? 0)}</p>
        {own === null ? null : <OwnList resultAt={resultAt} rows={own.rows} />}
      </Notice>
    </div>
  );
}

function YoursNow({ resultAt, row, difference }: { resultAt: string; row: AssumptionRow; difference: string | undefined }) {
  return (
    <div className="mt-6">
      <Notice heading={`${ONE.yoursNow}: ${row.yours} ${row.unit}`}>
        {difference === undefined ? null : <p>{difference}</p>}
        <p>
          <a href={resetHref(resultAt, row.id)} rel="nofollow" className="inline-block py-1">
            {OWN.reset}
          </a>
        </p>
      </Notice>
    </div>
  );
}

function Facts({ row, behind }: Pick<Props, "row" | "behind">) {
  const { low, likely, high, mean } = row.shipped;
  const ends =
    low === high
      ? ([[ONE.always, likely]] as const)
      : ([[ONE.low, low], [ONE.likely, likely], [ONE.high, high], ...(mean === undefined ? [] : ([[ONE.mean, mean]] as const))] as const);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mt-8 text-lg">
        {ONE.facts}
      </h2>
      <dl className="mt-2 text-sm">
        {ends.map(([term, value]) => (
          <Fact key={term} term={term}>
            {value} {row.unit}
          </Fact>
        ))}
        <Fact term={ONE.why}>{row.reasoning}</Fact>
        {behind.map(({ id, name, url }) => (
          <Fact key={id} term={`${ONE.behind} ${id}`}>
            {url === undefined ? (
              name
            ) : (
              <a href={url} rel="noreferrer">
                {name}
              </a>
            )}
          </Fact>
        ))}
        {row.anchors.map((anchor) => (
          <Fact key={anchor.id} term={ANCHORS.heldAgainst}>
            <AnchorText anchor={anchor} />
          </Fact>
        ))}
        <Fact term={ONE.scales}>
          {row.scale ?? ONE.constant}
          {row.scale?.includes("^") ? <span className="text-muted"> ({ONE.scalesNote})</span> : null}
        </Fact>
        {row.applies === undefined ? null : <Fact term={ONE.applies}>{capitalised(row.applies)}.</Fact>}
        <Fact term={ONE.date}>
          <DateAndGrade row={row} />
        </Fact>
        {row.url === undefined ? null : (
          <Fact term={ONE.source}>
            <a href={row.url} rel="noreferrer" className="break-all">
              {row.url}
            </a>
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ValueForm({ resultAt, row, bounds, typed, example, isMoney, error }: Props) {
  return (
    <form method="get" action={changeHref(resultAt)} noValidate className="mt-8">
      <input type="hidden" name="id" value={row.id} />
      <ViewField resultAt={resultAt} />
      <label htmlFor="value" className="font-serif text-lg font-semibold">
        {ONE.label}
      </label>
      <p id="value-hint" className="mt-1 text-sm text-muted">
        {ONE.hint}
        <span className="whitespace-nowrap">{example}</span>
        {ONE.hintAfter} {ONE.bounds(bounds)} {isMoney ? `${ONE.dollars} ` : ""}
        {ONE.rounding}
      </p>
      {error === undefined ? null : <FieldError id="value-error" message={error} />}
      <TextInput
        id="value"
        name="value"
        defaultValue={typed}
        inputMode="text"
        maxLength={60}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy("value-hint", "value-unit", error !== undefined && "value-error")}
        unitAfter={row.unit}
        unitId="value-unit"
      />
      <div className="mt-5">
        <Button>{ONE.save}</Button>
        <p className="label mt-3">{ONE.after}</p>
      </div>
    </form>
  );
}
