import { Notice } from "@/components/ui/notice";
import { DEFAULT_CURRENCY } from "@/lib/questionnaire/defaults";
import { NOT_SURE } from "@/lib/questionnaire/ids";
import type { Question } from "@/lib/questionnaire/question";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import type { SectionId } from "@/lib/questionnaire/sections";
import type { Draft } from "@/lib/questionnaire/types";
import { REVIEW_WORDS } from "@/lib/wording/pages/questionnaire";

/** The questions that the draft answers with an amount of money; nothing is the same in every currency. */
export function amountsIn(draft: Draft): Question[] {
  return QUESTIONS.filter((question) => {
    const value = draft[question.id];
    if (value === undefined || value === NOT_SURE || value === 0) return false;
    if (question.kind === "plan") return typeof value === "object" && "custom" in value && value.custom !== 0;
    return "money" in question && question.money;
  });
}

/** Says that amounts count in the chosen currency, with a way to each; silent while that is the currency they were typed in. */
export function CurrencyNotice({ draft, hrefOf }: { draft: Draft; hrefOf: (section: SectionId) => string }) {
  const currency = draft.currency ?? DEFAULT_CURRENCY;
  const amounts = amountsIn(draft);
  if (currency === DEFAULT_CURRENCY || amounts.length === 0) return null;
  return (
    <Notice tone="caution" heading={`${REVIEW_WORDS.currency(currency)}.`}>
      <p>{REVIEW_WORDS.currencyDetail}</p>
      <ul className="list-disc space-y-1 pl-5">
        {amounts.map(({ id, section, label }) => (
          <li key={id}>
            <a href={`${hrefOf(section)}#${id}`} className="py-0.75">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
