import type { ReactNode } from "react";
import { type OpenCost as Cost, DRAWS } from "@/lib/model";
import { questionOf } from "@/lib/questionnaire/questions";
import type { AnswerId } from "@/lib/questionnaire/types";
import { moneyRange, whole, yearsInWords } from "@/lib/wording/format";
import { OPEN_WORDS } from "@/lib/wording/pages/questionnaire";

/** More than these would bury what matters most. */
const MOST_LISTED = 5;

/** What the answers cost that are still open, as the draft stands: the verdict that they leave undecided, and how far they move the money. */
export function OpenCost({ cost, hrefOf }: { cost: Cost; hrefOf: (id: AnswerId) => string }) {
  const { open, movers, turning, priceOfControl, currency, years, futures } = cost;
  if (open.length === 0) return null;
  const isOpen = (id: string) => open.some((each) => each.id === id);
  const inOrder = [...turning].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  const counts = (["not-answered", "not-sure", "unchecked"] as const).map((how) => open.filter((each) => each.how === how).length);
  return (
    <section aria-labelledby="open-cost">
      <h2 id="open-cost" className="text-xl">
        {OPEN_WORDS.heading}
      </h2>
      <dl className="mt-3 border-b border-rule text-sm">
        <Row term={OPEN_WORDS.open}>{OPEN_WORDS.counts(counts as [number, number, number])}</Row>
        <Row term={OPEN_WORDS.verdict}>
          {turning.length === 0 ? (
            OPEN_WORDS.settled
          ) : (
            <>
              <p>{OPEN_WORDS.turning(turning.length)}</p>
              <Listed
                more={OPEN_WORDS.more}
                items={inOrder.map((id) => ({ id, after: isOpen(id) ? "" : ` ${OPEN_WORDS.tooWide}` }))}
                hrefOf={hrefOf}
              />
            </>
          )}
        </Row>
        <Row term={OPEN_WORDS.money}>
          <p>{OPEN_WORDS.price(moneyRange(priceOfControl.p10, priceOfControl.p90, currency), yearsInWords(years))}</p>
          {movers.length === 0 ? (
            <p className="mt-1">{OPEN_WORDS.still}</p>
          ) : (
            <>
              <p className="mt-1">{OPEN_WORDS.moving}</p>
              <Listed
                more={OPEN_WORDS.moreMovers}
                items={movers.map(({ id, low, high }) => ({ id, after: `: ${moneyRange(low, high, currency)}` }))}
                hrefOf={hrefOf}
              />
            </>
          )}
        </Row>
      </dl>
      <p className="label mt-2">{OPEN_WORDS.estimate(whole(futures), whole(DRAWS))}</p>
    </section>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-3 border-t border-rule py-2.5">
      <dt className="w-19 font-semibold">{term}</dt>
      <dd className="flex-[1_1_12rem]">{children}</dd>
    </div>
  );
}

/** Answers with a way to each and what is said of it; the last that do not fit are only counted. */
function Listed({
  items,
  more,
  hrefOf,
}: {
  items: readonly { id: string; after: string }[];
  more: (count: number) => string;
  hrefOf: (id: AnswerId) => string;
}) {
  const rest = items.length - MOST_LISTED;
  return (
    <ul className="mt-1 list-disc space-y-0.5 pl-5">
      {items.slice(0, MOST_LISTED).map(({ id, after }) => {
        const question = questionOf(id as AnswerId);
        return (
          <li key={id}>
            <a href={hrefOf(question.id)} className="py-0.75">
              {question.label}
            </a>
            {after}
          </li>
        );
      })}
      {rest > 0 ? <li>{more(rest)}</li> : null}
    </ul>
  );
}
