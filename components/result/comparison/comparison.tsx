import { Disclosure } from "@/components/result/disclosure";
import { StackTable } from "@/components/result/stack-table";
import { ConditionStatus } from "@/components/result/status";
import { LinkButton } from "@/components/ui/button";
import { MemoSection } from "@/components/ui/memo-section";
import type { Cell, ComparisonReport, DifferenceRow } from "@/lib/report/comparison/comparison";
import { COMPARE } from "@/lib/wording/pages/comparison";

type Codes = { first: string; second: string };

/** Two results side by side: whether they agree, what differs and what each difference does. */
export function Comparison({ report, codes }: { report: ComparisonReport; codes: Codes }) {
  const { differences, idle, agreeOn } = report;
  return (
    <article>
      <header className="pt-4 sm:pt-10 print:pt-0">
        <p className="label">{COMPARE.eyebrow}</p>
        <h1 className="mt-2 max-w-[24em] text-2xl">{report.headline}</h1>
        <p className="mt-4 max-w-measure text-lg">{report.count}</p>
        <Verdicts report={report} codes={codes} />
      </header>
      {agreeOn ? (
        <MemoSection isProse={false} id="agree" heading={COMPARE.agreeOn}>
          <ul className="list-disc space-y-1 pl-5 font-medium">
            {agreeOn.labels.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
          {agreeOn.sentences.map((sentence) => (
            <p key={sentence} className="mt-4">
              {sentence}
            </p>
          ))}
        </MemoSection>
      ) : null}
      <MemoSection
        isProse={false}
        id="differences"
        heading={COMPARE.differences}
        wide={
          <>
            {differences.length > 0 ? <Differences rows={differences} /> : null}
            {idle.length > 0 ? <Idle rows={idle} /> : null}
          </>
        }
      >
        <p>{differences.length > 0 ? COMPARE.differencesIntro : COMPARE.none}</p>
      </MemoSection>
      <MemoSection isProse={false} id="side-by-side" heading={COMPARE.sideBySide} wide={<SideBySide report={report} />} />
      <MemoSection isProse={false} id="basis" heading={COMPARE.basis}>
        <div className="prose">
          {report.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
        <p className="screen-only mt-6">
          <LinkButton href={`/compare?a=${codes.first}`} tone="secondary">
            {COMPARE.another}
          </LinkButton>
        </p>
      </MemoSection>
    </article>
  );
}

function Verdicts({ report, codes }: { report: ComparisonReport; codes: Codes }) {
  const names = [COMPARE.first, COMPARE.second];
  const addresses = [codes.first, codes.second];
  return (
    <div className="mt-8 grid gap-x-12 gap-y-8 sm:grid-cols-2">
      {report.sides.map((side, at) => (
        <section key={names[at]} aria-labelledby={`verdict-${at + 1}`} className="border-t-2 border-ink pt-3">
          <h2 id={`verdict-${at + 1}`} className="label flex items-center gap-3 font-sans font-normal tracking-normal">
            {names[at]}
            <span className="rounded-sm border border-control px-2 py-0.5 font-medium text-ink">{side.label}</span>
          </h2>
          <p className="mt-2 font-serif text-lg font-semibold">{side.sentence}</p>
          <p className="screen-only mt-1">
            <a href={`/r/${addresses[at]}`} className="inline-block py-2 text-sm">
              {COMPARE.open(names[at] ?? "")}
            </a>
          </p>
        </section>
      ))}
    </div>
  );
}

function SideBySide({ report }: { report: ComparisonReport }) {
  const columns = [
    { label: COMPARE.figure, width: "sm:w-[30%]" },
    { label: COMPARE.first, width: "sm:w-[35%]" },
    { label: COMPARE.second },
  ];
  const rows = report.rows.map(({ id, name, cells }) => ({
    id,
    cells: [name, <Value key="first" cell={cells[0]} />, <Value key="second" cell={cells[1]} />],
  }));
  return <StackTable caption={COMPARE.sideCaption} columns={columns} rows={rows} />;
}

function Value({ cell }: { cell: Cell }) {
  if (cell.status) return <ConditionStatus status={cell.status} label={cell.text} className="align-bottom" />;
  return (
    <>
      {cell.text}
      {cell.note ? <span className="block text-muted">{cell.note}</span> : null}
    </>
  );
}

function Differences({ rows }: { rows: readonly DifferenceRow[] }) {
  const { point, first, second, verdict, money } = COMPARE.columns;
  const columns = [
    { label: point, width: "sm:w-[18%]" },
    { label: first, width: "sm:w-[20%]" },
    { label: second, width: "sm:w-[20%]" },
    { label: verdict, width: "sm:w-[21%]" },
    { label: money },
  ];
  return (
    <StackTable
      caption={COMPARE.differencesCaption}
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [row.label, row.first, row.second, <Lines key="verdict" lines={row.verdict} />, <Lines key="money" lines={row.money} />],
      }))}
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className={lines.length > 1 ? "block" : undefined}>
      {line}
    </span>
  ));
}

function Idle({ rows }: { rows: readonly DifferenceRow[] }) {
  const { point, first, second } = COMPARE.columns;
  const columns = [{ label: point, width: "sm:w-[30%]" }, { label: first, width: "sm:w-[35%]" }, { label: second }];
  return (
    <div className="mt-6">
      <Disclosure summary={COMPARE.idle(rows.length)}>
        <StackTable
          caption={COMPARE.idleCaption}
          columns={columns}
          rows={rows.map((row) => ({ id: row.id, cells: [row.label, row.first, row.second] }))}
        />
      </Disclosure>
    </div>
  );
}
