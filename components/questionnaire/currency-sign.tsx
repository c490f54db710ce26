import { classNames } from "@/components/ui/class-names";
import { CHOICES, type Currency } from "@/lib/questionnaire/ids";
import { CURRENCY_SIGNS } from "@/lib/wording/words";

/** The sign before a box for money. The style sheet lets it follow the currency that is chosen on the same page, or a sign that is typed into a box. */
export function CurrencySign({ currency }: { currency: Currency }) {
  return CHOICES.currency.map((each) => (
    <span key={each} className={classNames("sign", `sign-${each}`, each === currency && "sign-now")}>
      {CURRENCY_SIGNS[each]}
    </span>
  ));
}
