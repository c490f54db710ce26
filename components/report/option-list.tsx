import type { Report } from "@/lib/report/types";
import { StackTable } from "./stack-table";
import { OPTIONS_TABLE } from "./wording";

const COLUMNS = [
  { label: OPTIONS_TABLE.option, width: "sm:w-[18%]" },
  { label: OPTIONS_TABLE.meaning },
  { label: OPTIONS_TABLE.average, numeric: true },
  { label: OPTIONS_TABLE.range, numeric: true },
];

/** The options, each defined in one line, with what it costs. */
export function OptionList({ options }: Pick<Report, "options">) {
  return (
    <div className="mt-10">
      <h3 className="text-lg">{OPTIONS_TABLE.heading}</h3>
      <div className="mt-3">
        <StackTable
          caption={OPTIONS_TABLE.caption}
          columns={COLUMNS}
          rows={options.rows.map((row) => ({ id: row.id, cells: [row.name, row.meaning, row.average, row.range] }))}
        />
      </div>
      {options.note ? <p className="mt-4 max-w-measure text-sm">{options.note}</p> : null}
    </div>
  );
}
