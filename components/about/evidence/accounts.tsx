import { StackTable } from "@/components/result/stack-table";
import type { AccountRow } from "@/lib/report/method/evidence";
import { ACCOUNTS } from "@/lib/wording/pages/evidence";
import { Details, Entry } from "./details";

const { columns } = ACCOUNTS;
const COLUMNS = [
  { label: columns.who, width: "md:w-[24%]" },
  { label: columns.did, width: "md:w-[28%]" },
  { label: columns.verdict, width: "md:w-[20%]" },
  { label: columns.conditions, width: "md:w-[20%]" },
  { label: columns.same },
];

const TONES = { same: "text-good", part: "text-muted", differs: "text-unknown", open: "text-muted" } as const;

/** Every account beside the rule, then each by itself. */
export function Accounts({ accounts }: { accounts: readonly AccountRow[] }) {
  return (
    <>
      <StackTable
        caption={columns.did}
        columns={COLUMNS}
        rows={accounts.map(({ id, who, date, did, verdict, conditions, agreement }) => ({
          id,
          cells: [
            <>
              <a href={`#${id}`}>{who}</a>, {date}
            </>,
            did,
            verdict,
            conditions,
            <span key="same" className={TONES[agreement]}>
              {ACCOUNTS.agreement[agreement]}
            </span>,
          ],
        }))}
      />
      <div className="mt-8">
        <Details summary={ACCOUNTS.oneByOne} count={accounts.length}>
          {accounts.map(({ id, who, title, date, url, summary, expectedWhy, seen }) => (
            <Entry key={id} id={id} heading={`${who}: ${title}`} by={{ text: url === null ? `${date}, ${ACCOUNTS.noAddress}` : date, url }}>
              <p className="max-w-measure text-sm">{summary}</p>
              <p className="mt-1.5 max-w-measure text-sm text-muted">
                {expectedWhy} {seen}
              </p>
            </Entry>
          ))}
        </Details>
      </div>
    </>
  );
}
