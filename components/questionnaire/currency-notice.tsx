import { Notice } from "@/components/ui/notice";
import { amountsIn } from "@/lib/questionnaire/amounts";
import { DEFAULT_CURRENCY } from "@/lib/questionnaire/defaults";
import type { AnswerId, Draft } from "@/lib/questionnaire/types";
import { REVIEW_WORDS } from "@/lib/wording/pages/questionnaire";

/** Says that amounts count in the chosen currency, with a way to each; silent while that is the currency they were typed in. */
export function CurrencyNotice({ draft, hrefOf }: { draft: Draft; hrefOf: (id: AnswerId) => string }) {
  const currency = draft.currency ?? DEFAULT_CURRENCY;
  const amounts = amountsIn(draft);
  if (currency === DEFAULT_CURRENCY || amounts.length === 0) return null;
  return (
    <Notice tone="caution" heading={`${REVIEW_WORDS.currency(currency)}.`}>
      <p>{REVIEW_WORDS.currencyDetail}</p>
      <ul className="list-disc space-y-1 pl-5">
        {amounts.map(({ id, label }) => (
          <li key={id}>
            <a href={hrefOf(id)} className="py-0.75">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
