import { CodeBlock } from "@/components/ui/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import { MemoSection } from "@/components/ui/memo-section";
import { DataTable } from "@/components/ui/table";
import type { ApiDocument } from "@/lib/formats/openapi/document";
import { ANSWERED_EXAMPLE, REQUEST_EXAMPLES } from "@/lib/formats/openapi/examples";
import { assessmentSchema } from "@/lib/model";
import { API } from "@/lib/wording/pages/api";
import { addressRows, answerRows, refusalRows } from "./rows";
import { type Shown, shortened } from "./shortened";

const plain = (labels: readonly string[]) => labels.map((label) => ({ label, numeric: false }));

/** A real answer, and the name and the address it goes by. */
type AnswerExample = { name: string; answer: object; href: string };

/** The interface for programs, told from its own description: addresses, examples, every answer, the shape of a result, refusals. */
export function Api({ document, siteUrl, example }: { document: ApiDocument; siteUrl: string; example: AnswerExample }) {
  const fields = Object.entries(assessmentSchema.shape).map(([name, schema]) => [name, schema.description ?? ""]);
  return (
    <article>
      <header className="pt-8 sm:pt-12">
        <p className="label">{API.eyebrow}</p>
        <h1 className="mt-1 text-3xl">{API.title}</h1>
        <p className="mt-5 max-w-measure text-lg">{API.lead}</p>
        <p className="mt-4 text-sm text-muted">
          {API.description} <a href="/api/v1/openapi.json">{API.format(document.openapi)}</a>
        </p>
      </header>
      <MemoSection id="try" heading={API.try.heading}>
        <p>{API.try.intro}</p>
        {Object.entries(REQUEST_EXAMPLES)
          .filter(([name]) => name !== ANSWERED_EXAMPLE)
          .map(([name, { summary, value }]) => (
            <div key={name}>
              <h3 className="text-base">{summary}</h3>
              <CodeBlock label={API.try.command(summary)} text={command(siteUrl, value)} />
              <div className="screen-only mt-3 flex flex-wrap items-center gap-3">
                <CopyButton text={command(siteUrl, value)} words={API.try.copying} tone="secondary" />
              </div>
            </div>
          ))}
      </MemoSection>
      <MemoSection
        id="example"
        heading={API.example.heading}
        wide={<CodeBlock label={API.example.label} text={shortened(example.answer, SHOWN)} />}
      >
        <p>{API.example.intro(example.name)}</p>
        <p>
          <a href={example.href}>{API.example.whole}</a>
        </p>
      </MemoSection>
      <MemoSection
        id="addresses"
        heading={API.addresses.heading}
        wide={
          <DataTable captionHidden caption={API.addresses.caption} columns={plain(API.addresses.columns)} rows={addressRows(document)} />
        }
      />
      <MemoSection
        id="answers"
        heading={API.answers.heading}
        wide={<DataTable captionHidden caption={API.answers.caption} columns={plain(API.answers.columns)} rows={answerRows()} />}
      >
        <p>{API.answers.intro}</p>
      </MemoSection>
      <MemoSection
        id="shape"
        heading={API.shape.heading}
        wide={<DataTable captionHidden caption={API.shape.caption} columns={plain(API.shape.columns)} rows={fields} />}
      >
        <p>{API.shape.intro}</p>
      </MemoSection>
      <MemoSection
        id="errors"
        heading={API.errors.heading}
        wide={<DataTable captionHidden caption={API.errors.caption} columns={plain(API.errors.columns)} rows={refusalRows(document)} />}
      >
        <p>{API.errors.text}</p>
      </MemoSection>
      <MemoSection id="embed" heading={API.embed.heading}>
        <p>{API.embed.text}</p>
        <CodeBlock label={API.embed.label} text={embedding(siteUrl)} />
      </MemoSection>
    </article>
  );
}

/** A request as it is typed, one option a line. */
const command = (siteUrl: string, body: unknown) =>
  `curl -s ${siteUrl}/api/v1/assessments \\\n  -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(body, null, 2)}'`;

const AMOUNT = { mean: true, p10: true, p50: true, p90: true } as const;

/** What is shown of an answer: enough to see its form, and where the verdict and the money stand. */
const SHOWN: Shown = {
  code: true,
  url: true,
  answers: { objectives: true, operators: true, mailboxes: true },
  overrides: true,
  assessment: {
    modelVersion: true,
    priceDate: true,
    draws: true,
    currency: true,
    horizonYears: true,
    conditions: { control: true },
    recommendation: true,
    options: { hosted: { totalCost: AMOUNT, hoursPerMonth: true }, self: { totalCost: AMOUNT, hoursPerMonth: true } },
    priceOfControl: { option: true, ...AMOUNT },
    cheaperThanHosted: true,
    flips: true,
  },
  restsOn: true,
};

/** What a page that frames the questions holds; `type` tells the message from others. */
const embedding = (siteUrl: string) => `<iframe src="${siteUrl}/embed?origin=https://www.example.org"
  title="${API.embed.titleOfFrame}"></iframe>
<script>
  addEventListener("message", ({ origin, data }) => {
    if (origin === "${siteUrl}" && data?.type === "mailverdict:result") console.log(data.link);
  });
</script>`;
