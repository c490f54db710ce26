import { Notice } from "@/components/ui/notice";
import { CURRENCY } from "@/lib/wording/pages/result";
import type { CurrencyChoice } from "@/lib/wording/result/currency";
import { inCurrency, under } from "./addresses";

type Props = { currencies: readonly CurrencyChoice[]; resultAt: string };

/** Says above all figures that they are converted, at which rate, and leads back; silent where they are in the currency of the answers. */
export function Conversion({ conversion, currencies, resultAt }: Props & { conversion: string | null }) {
  const counted = currencies.find(({ isCounted }) => isCounted);
  const shown = currencies.find(({ isShown }) => isShown);
  if (conversion === null || counted === undefined || shown === undefined) return null;
  return (
    <div className="mt-6 max-w-measure">
      <Notice heading={CURRENCY.amountsIn(shown.name)} level="p">
        <p>
          {conversion} {CURRENCY.same}{" "}
          <a href={inCurrency(resultAt, undefined)} className="screen-only">
            {CURRENCY.back(counted.name)}
          </a>
        </p>
      </Notice>
    </div>
  );
}

/** The currencies that a page of the result can be shown in, the one that is shown in bold. `path`: of the page below the result. */
export function Currencies({ currencies, resultAt, path }: Props & { path: string }) {
  return (
    <nav aria-label={CURRENCY.label} className="screen-only mt-4 flex flex-wrap items-baseline gap-x-4 text-sm">
      <span className="text-muted">{CURRENCY.label}</span>
      {currencies.map(({ currency, name, isShown, isCounted }) =>
        isShown ? (
          <strong key={currency} aria-current="true" className="font-semibold">
            {name}
          </strong>
        ) : (
          <a
            key={currency}
            href={under(inCurrency(resultAt, isCounted ? undefined : currency), path)}
            rel="nofollow"
            className="inline-block py-1.5"
          >
            {name}
          </a>
        ),
      )}
    </nav>
  );
}
