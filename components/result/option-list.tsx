import type { Report } from "@/lib/report/types";
import { OPTIONS_TABLE } from "@/lib/wording/pages/result";
import { NumberLink } from "./numbers/number-link";
import { StackTable } from "./stack-table";

const COLUMNS = [
  { label: OPTIONS_TABLE.option, width: "sm:w-[18%]" },
  { label: OPTIONS_TABLE.meaning },
  { label: OPTIONS_TABLE.average, numeric: true },
  { label: OPTIONS_TABLE.range, numeric: true },
];

/** The options, each defined in one line, with what it costs. */
export function OptionList({ options, resultAt }: Pick<Report, "options"> & { resultAt: string }) {
  return (
    <>
      <StackTable
        caption={OPTIONS_TABLE.caption}
        columns={COLUMNS}
        rows={options.rows.map((row) => ({
          id: row.id,
          cells: [
            row.name,
            row.meaning,
            <NumberLink key="average" resultAt={resultAt} number={row.number} of={row.name} text={row.average} />,
            row.range,
          ],
        }))}
      />
      {options.note ? <p className="mt-4 max-w-measure text-sm">{options.note}</p> : null}
    </>
  );
}
