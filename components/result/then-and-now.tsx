import { Notice } from "@/components/ui/notice";
import { DataTable } from "@/components/ui/table";
import type { Currency } from "@/lib/questionnaire/ids";
import { THEN_AND_NOW } from "@/lib/wording/pages/result";
import type { ThenAndNowWords } from "@/lib/wording/result/then-and-now";
import { resultAddress, under } from "./addresses";
import { Disclosure } from "./disclosure";

type Props = { words: ThenAndNowWords | null; opened: string; shown: "then" | "today"; currency: Currency | undefined };

/**
 * Says on top of the page what an older link said when it was made, what it says today, and which change made the difference; leads to
 * the same answers at the prices of either day. Silent for a link that is of today.
 *
 * @param opened the code in the address, whose own prices are those "of then"
 * @param shown whose prices the page below has
 * @param currency that is shown, where it is another than that of the answers
 */
export function ThenAndNow({ words, opened, shown, currency }: Props) {
  if (words === null) return null;
  const at = resultAddress(opened, currency);
  const { heading, summary, why, upgrades, money, ofThen, figures, model, prices, choice, hasChangeLog } = words;
  return (
    <div className="mb-4 max-w-measure pt-4 sm:mb-0 sm:pt-10 print:pt-0">
      <Notice heading={heading} level="p">
        <p>{summary}</p>
        {why ? <p>{why}</p> : null}
        {upgrades.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {ofThen ? <p>{ofThen}</p> : null}
        {money ? <p>{money}</p> : null}
        {choice ? (
          <ul aria-label={THEN_AND_NOW.choice} className="flex flex-wrap gap-x-6 print:hidden">
            <Choice href={at} isShown={shown === "then"} label={choice.ofThen} />
            <Choice href={under(at, "?prices=today")} isShown={shown === "today"} label={choice.ofToday} />
          </ul>
        ) : null}
        {hasChangeLog ? (
          <p className="print:hidden">
            <a href={THEN_AND_NOW.changeLog.href} className="inline-block py-1">
              {THEN_AND_NOW.changeLog.label}
            </a>
          </p>
        ) : null}
        <Disclosure summary={THEN_AND_NOW.details}>
          <div className="space-y-4">
            <Change heading={THEN_AND_NOW.model} sentences={model} />
            {figures ? (
              <div className="space-y-1">
                <p className="font-semibold">{THEN_AND_NOW.figures}</p>
                <p>{figures.note}</p>
                <DataTable
                  caption={figures.caption}
                  columns={figures.columns.map((label) => ({ label, numeric: false }))}
                  rows={figures.rows}
                />
              </div>
            ) : null}
            <Change heading={THEN_AND_NOW.prices} sentences={prices} />
          </div>
        </Disclosure>
      </Notice>
    </div>
  );
}

function Choice({ href, isShown, label }: { href: string; isShown: boolean; label: string }) {
  return (
    <li className="py-1">
      {isShown ? (
        <strong className="font-semibold">{`${label} ${THEN_AND_NOW.shown}`}</strong>
      ) : (
        <a href={href} className="inline-block py-1">
          {label}
        </a>
      )}
    </li>
  );
}

function Change({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  return (
    <div className="space-y-1">
      <p className="font-semibold">{heading}</p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
