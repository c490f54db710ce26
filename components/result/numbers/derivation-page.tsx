import type { ReactNode } from "react";
import { listHref } from "@/components/result/assumptions/addresses";
import { FigureList, LeadFigures } from "@/components/result/figures";
import { Formula as Powers } from "@/components/ui/marked-text";
import { MemoSection } from "@/components/ui/memo-section";
import type { Derivation } from "@/lib/report/numbers/types";
import { METHOD_LINK } from "@/lib/wording/pages/method";
import type { Formula } from "@/lib/wording/types";
import "./numbers.css";
import { PAGE, THROUGH } from "@/lib/wording/pages/numbers";
import { under } from "../addresses";
import { numberHref } from "./addresses";
import { AnswerInputs, AssumptionInputs, PriceInputs } from "./inputs";
import { PartTable } from "./part-table";

/**
 * How one number of a result came about, from the formula to the dated price.
 *
 * @param resultAt the address of the result in the view that is shown
 * @param conversion at which rate amounts are converted, where they are
 * @param code of the result
 * @param draftCode the same answers as a draft, for the Change links
 * @param priceDate the day whose prices the result counts with
 */
export function DerivationPage({
  derivation,
  resultAt,
  conversion,
  code,
  draftCode,
  priceDate,
  children,
}: {
  derivation: Derivation;
  resultAt: string;
  conversion: string | null;
  code: string;
  draftCode: string;
  priceDate: string;
  /** What stands at the end. */
  children?: ReactNode;
}) {
  const { name, figures, meaning, formulas, parts, answers, assumptions, prices, goesInto } = derivation;
  const opens = parts.some(({ rows }) => rows.flat().some((cell) => typeof cell === "object"));
  const isThrough = opens && assumptions.length + prices.length === 0;
  return (
    <article className="pt-4 sm:pt-10">
      <p className="label">{PAGE.eyebrow}</p>
      <h1 className="mt-2 max-w-[26em] text-2xl">{name}</h1>
      <LeadFigures figures={figures.slice(0, 1)} />
      {figures.length > 1 ? <FigureList figures={figures.slice(1)} /> : null}
      <div className="mt-6 max-w-measure space-y-3">
        {meaning.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {conversion === null ? null : <p>{conversion}</p>}
        <p className="screen-only text-sm">
          <a href={resultAt} className="inline-block py-1">
            {PAGE.back}
          </a>
        </p>
      </div>
      {formulas.length > 0 ? (
        <MemoSection id="formula" heading={PAGE.formula}>
          {formulas.map((formula) => (
            <FormulaText key={formula.expression} formula={formula} />
          ))}
        </MemoSection>
      ) : null}
      {parts.map((each, index) => (
        <PartTable key={each.heading} parts={each} id={`parts-${index + 1}`} resultAt={resultAt} />
      ))}
      <AnswerInputs answers={answers} code={code} draftCode={draftCode} />
      <AssumptionInputs assumptions={assumptions} resultAt={resultAt} />
      <PriceInputs prices={prices} />
      {isThrough ? (
        <MemoSection id="through" heading={THROUGH.heading}>
          <p>
            {THROUGH.text(priceDate)} <a href={`${under(resultAt, "/proof")}#sources`}>{THROUGH.link}</a>
          </p>
        </MemoSection>
      ) : null}
      {goesInto.length > 0 ? (
        <MemoSection id="goes-into" heading={PAGE.goesInto}>
          <ul>
            {goesInto.map(({ text, number }) => (
              <li key={number}>
                <a href={numberHref(resultAt, number)}>{text}</a>
              </li>
            ))}
          </ul>
        </MemoSection>
      ) : null}
      {children}
      <p className="screen-only mt-10 flex flex-wrap gap-x-6 border-t border-rule pt-4 text-sm">
        <a href={resultAt} className="inline-block py-2">
          {PAGE.back}
        </a>
        <a href={listHref(resultAt)} className="inline-block py-2">
          {PAGE.assumptionsOfResult}
        </a>
        <a href={METHOD_LINK.href} className="inline-block py-2">
          {METHOD_LINK.page}
        </a>
      </p>
    </article>
  );
}

function FormulaText({ formula: { of, words, expression, compares } }: { formula: Formula }) {
  return (
    <div className="space-y-3">
      {of ? <h3 className="text-lg">{of}</h3> : null}
      <p className="formula">
        {compares ? null : "= "}
        <Powers text={expression} />
      </p>
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
