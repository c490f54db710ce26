import { classNames } from "@/components/ui/class-names";
import { Notice } from "@/components/ui/notice";
import type { Report } from "@/lib/report/types";
import { CAUTIONS } from "@/lib/wording/pages/result";

/** What to know before reading any figure. */
export function Cautions({ cautions }: Pick<Report, "cautions">) {
  if (cautions.length === 0) return null;
  const isLong = cautions.length > 2;
  return (
    <div className={classNames("mb-5", !isLong && "max-w-measure")}>
      <Notice tone="caution" heading={CAUTIONS}>
        <ul className={isLong ? "gap-x-10 *:mb-2 *:break-inside-avoid md:columns-2" : "space-y-2"}>
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
