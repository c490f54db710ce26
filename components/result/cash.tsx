import { DataTable } from "@/components/ui/table";
import type { Cash } from "@/lib/report/types";
import { MONEY } from "@/lib/wording/pages/money";
import { Fold } from "./fold";
import { linkedRows } from "./numbers/number-link";
import { Section } from "./section";

/** What is paid, what is lost to incidents and what is somebody's time, for each option. */
export function CashAndTime({ cash, resultAt }: { cash: Cash; resultAt: string }) {
  const { heading, options, notes, columns } = cash;
  return (
    <Section name="cash" heading={heading} note={notes.map((note) => <p key={note}>{note}</p>)}>
      <DataTable caption={options.caption} columns={options.columns} rows={linkedRows(options, resultAt)} />
      <div className="mt-4">
        <Fold heading={MONEY.columns}>
          <div className="max-w-measure space-y-2 text-sm">
            {columns.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </Fold>
      </div>
    </Section>
  );
}
