import { Notice } from "@/components/ui/notice";
import type { Report } from "@/lib/report/types";
import { OwnList } from "./assumptions/own-list";

/** Says above all figures that some of them rest on the founder's own assumptions, and which; silent where none does. */
export function OwnAssumptions({ own, resultAt }: Pick<Report, "own"> & { resultAt: string }) {
  if (own === null) return null;
  return (
    <div className="mt-6 max-w-measure">
      <Notice heading={`${own.heading}.`}>
        <OwnList resultAt={resultAt} rows={own.rows} />
      </Notice>
    </div>
  );
}
