import { MemoSection } from "@/components/ui/memo-section";
import { DataTable } from "@/components/ui/table";
import type { ApiDocument } from "@/lib/formats/openapi/document";
import { REQUEST_EXAMPLES } from "@/lib/formats/openapi/examples";
import { assessmentSchema } from "@/lib/model";
import { API } from "@/lib/wording/pages/api";
import { addressRows, answerRows, refusalRows } from "./rows";

const plain = (labels: readonly string[]) => labels.map((label) => ({ label, numeric: false }));

/** The interface for programs, told from its own description: addresses, examples, every answer, the shape of a result, refusals. */
export function Api({ document, siteUrl }: { document: ApiDocument; siteUrl: string }) {
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
          .filter(([name]) => name !== "two-founders")
          .map(([name, { summary, value }]) => (
            <div key={name}>
              <h3 className="text-base">{summary}</h3>
              <pre className="mt-2 bg-paper-sunk p-3 text-sm break-words whitespace-pre-wrap">
                <code>{`curl -s ${siteUrl}/api/v1/assessments -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(value)}'`}</code>
              </pre>
            </div>
          ))}
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
        <pre className="mt-2 bg-paper-sunk p-3 text-sm break-words whitespace-pre-wrap">
          <code>{embedding(siteUrl)}</code>
        </pre>
      </MemoSection>
    </article>
  );
}

/** What a page that frames the questions holds; `type` tells the message from others. */
const embedding = (siteUrl: string) => `<iframe src="${siteUrl}/embed?origin=https://www.example.org"
  title="${API.embed.titleOfFrame}"></iframe>
<script>
  addEventListener("message", ({ origin, data }) => {
    if (origin === "${siteUrl}" && data?.type === "mailverdict:result") console.log(data.link);
  });
</script>`;
