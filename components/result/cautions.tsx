import { Notice } from "@/components/ui/notice";
import type { Report } from "@/lib/report/types";
import { CAUTIONS } from "@/lib/wording/pages/result";

/** What to know before reading any figure. */
export function Cautions({ cautions }: Pick<Report, "cautions">) {
  if (cautions.length === 0) return null;
  return (
    <div className="mt-10 max-w-measure">
      <Notice tone="caution" heading={CAUTIONS}>
        <ul className="space-y-2">
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
