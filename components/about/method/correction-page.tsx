import { CorrectionText } from "@/components/result/correction";
import { correctionOfRow } from "@/lib/report/correction";
import type { LedgerRow } from "@/lib/report/method/ledger";
import { CORRECTION } from "@/lib/wording/pages/correction";
import { METHOD_LINK } from "@/lib/wording/pages/method";

/** One number of those that the model runs on, with the ready text for whoever knows better. */
export function CorrectionPage({ row, siteUrl, to }: { row: LedgerRow; siteUrl: string; to: string | undefined }) {
  return (
    <article className="pt-4 sm:pt-10">
      <p className="label">{CORRECTION.eyebrow}</p>
      <h1 className="mt-2 max-w-[26em] text-2xl">
        {row.id}, {row.name}
      </h1>
      <div className="mt-6">
        <CorrectionText correction={correctionOfRow(row, siteUrl)} to={to} isOfResult={false} />
      </div>
      <p className="screen-only mt-8 border-t border-rule pt-4 text-sm">
        <a href={`${METHOD_LINK.href}#${row.id}`} className="inline-block py-2">
          {CORRECTION.back(row.id)}
        </a>
      </p>
    </article>
  );
}
