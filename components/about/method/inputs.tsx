import { Disclosure } from "@/components/result/disclosure";
import { StackTable } from "@/components/result/stack-table";
import { SiteLink } from "@/components/ui/site-link";
import { ASSUMPTIONS, PARAMETERS, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK, type Plan } from "@/lib/data/price-book";
import { ASSUMPTIONS_FILE, PRICES_FILE } from "@/lib/formats/data-csv";
import { assumptionRow, type LedgerRow, parameterRow, priceRow, rateRow } from "@/lib/report/method/ledger";
import { METHOD_LINK } from "@/lib/wording/pages/method";
import {
  ASSUMPTIONS_TEXT,
  DOWNLOAD,
  FIGURES_TEXT,
  GRADE_MEANINGS,
  PRICE_CATEGORIES,
  PRICES_TEXT,
  TRUST,
} from "@/lib/wording/pages/method-inputs";
import { assumptionWords } from "@/lib/wording/result/assumptions";
import { dataWords, homeWords, planKind, storageWords } from "@/lib/wording/result/plans";
import { PRICE_GRADES } from "@/lib/wording/result/sources";
import { SUBJECTS } from "@/lib/wording/result/subjects";
import { capitalised } from "@/lib/wording/words";
import { Ledger } from "./ledger";
import { Section } from "./section";

/** How many numbers there are of each grade, and what a grade means. */
export function Trust() {
  const graded = [
    ...countedBy(ASSUMPTIONS.map((row) => row.grade)).map((each) => ({ ...each, name: each.grade })),
    ...countedBy(PARAMETERS.map((row) => row.grade)).map((each) => ({ ...each, name: each.grade })),
    ...countedBy(BOOK.data.prices.map((row) => row.grade)).map((each) => ({ ...each, name: PRICE_GRADES[each.grade] })),
  ];
  return (
    <Section
      name="trust"
      wide={
        <StackTable
          caption={TRUST.caption}
          columns={[
            { label: TRUST.grade, width: "sm:w-[28%]" },
            { label: TRUST.count, width: "sm:w-[12%]", numeric: true },
            { label: TRUST.meaning },
          ]}
          rows={graded.map(({ grade, name, count }) => ({
            id: grade,
            cells: [capitalised(name), String(count), GRADE_MEANINGS[grade] ?? ""],
          }))}
        />
      }
    >
      <p>{TRUST.intro}</p>
      <p>{TRUST.overrides}</p>
    </Section>
  );
}

function countedBy<Grade extends string>(grades: readonly Grade[]): { grade: Grade; count: number }[] {
  return [...new Set(grades)].map((grade) => ({ grade, count: grades.filter((each) => each === grade).length }));
}

/** Every assumption, by subject. */
export function Assumptions({ today }: { today: string }) {
  return (
    <Section
      name="assumptions"
      wide={Object.entries(SUBJECTS).map(([subject, heading]) => (
        <Ledger
          key={subject}
          summary={heading}
          rows={ASSUMPTIONS.filter((row) => assumptionWords(row).subject === subject).map((row) => assumptionRow(row, today))}
        />
      ))}
    >
      <p>{ASSUMPTIONS_TEXT.intro(ASSUMPTIONS.length, Object.keys(UNUSED_ASSUMPTIONS).length)}</p>
      <p>{ASSUMPTIONS_TEXT.acts}</p>
      <Download file={ASSUMPTIONS_FILE} />
    </Section>
  );
}

/** Every published figure that the assumptions lean on. */
export function Figures() {
  return (
    <Section name="figures" wide={<Ledger summary={FIGURES_TEXT.summary} rows={PARAMETERS.map(parameterRow)} />}>
      <p>{FIGURES_TEXT.intro(PARAMETERS.length)}</p>
    </Section>
  );
}

/** Every price by what it buys, and the exchange rates. */
export function Prices({ today }: { today: string }) {
  const { prices, rates } = BOOK.data;
  const plans = (["hosted", "app", "server"] as const).flatMap((category) => BOOK.planIds(category)).map((id) => BOOK.plan(id));
  const groups: [string, LedgerRow[]][] = [...new Set(prices.map((row) => row.category))].map((category) => [
    PRICE_CATEGORIES[category] ?? category,
    prices.filter((row) => row.category === category).map((row) => priceRow(row, today)),
  ]);
  return (
    <Section
      name="prices"
      wide={
        <>
          {[...groups, [PRICES_TEXT.rates, rates.map((rate) => rateRow(rate, today))] as const].map(([name, rows]) => (
            <Ledger key={name} summary={name} rows={rows} single />
          ))}
          <Plans plans={plans.filter((plan) => plan.category !== "server")} />
        </>
      }
    >
      <p>{PRICES_TEXT.intro(prices.length, plans.length)}</p>
      <p>{PRICES_TEXT.unknown}</p>
      <Download file={PRICES_FILE} />
    </Section>
  );
}

/** The same rows as a file. */
function Download({ file }: { file: string }) {
  return (
    <p className="screen-only">
      <a href={`${METHOD_LINK.href}/${file}`}>{DOWNLOAD.link(file)}</a> {DOWNLOAD.text}
    </p>
  );
}

/** What is known of each plan beside its price: whose law its vendor is under, where data can be kept, each with its source. */
function Plans({ plans }: { plans: readonly Plan[] }) {
  const { planColumns, retention, recommended } = PRICES_TEXT;
  return (
    <Disclosure summary={`${PRICES_TEXT.plans} ${plans.length}`}>
      <StackTable
        caption={PRICES_TEXT.plans}
        columns={Object.values(planColumns).map((label) => ({ label }))}
        rows={plans.map((plan) => {
          const { home } = BOOK.vendor(plan.vendor);
          return {
            id: plan.id,
            cells: [
              <>
                {plan.name}
                <span className="block text-xs font-normal text-muted">{planKind(plan)}</span>
              </>,
              <Seen key="home" words={homeWords(BOOK.vendor(plan.vendor))} at={home} />,
              <Seen key="data" words={dataWords(plan)} at={plan.data} />,
              plan.category === "hosted" ? storageWords(plan) : "",
              plan.category === "hosted" ? retention[`${plan.retention}`] : "",
              recommended[plan.recommended ?? "never"],
            ],
          };
        })}
      />
    </Disclosure>
  );
}

/** A fact with what was seen of it and where. */
function Seen({ words, at }: { words: string; at: { text: string; url: string } | undefined }) {
  return (
    <>
      {capitalised(words)}
      {at ? (
        <span className="block text-xs text-muted">
          {at.text} <SiteLink url={at.url} />
        </span>
      ) : null}
    </>
  );
}
