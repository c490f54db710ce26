import { evidence } from "@/lib/report/method/evidence";
import { EVIDENCE_LINK } from "@/lib/wording/pages/anchors";
import { HEADER, RULES, RULES_PAGE } from "@/lib/wording/pages/evidence";
import { METHOD_LINK } from "@/lib/wording/pages/method";
import { Rules } from "./rules";

/** The rules of thumb as a page that can be found and sent: most who search for them have read one. */
export function RulesPage() {
  const { modelVersion, priceDate, rules } = evidence();
  return (
    <article>
      <header className="pt-8 sm:pt-12">
        <p className="label">{RULES_PAGE.eyebrow}</p>
        <h1 className="mt-1 max-w-[46rem] text-3xl">{RULES_PAGE.title}</h1>
        <p className="mt-5 max-w-measure text-lg">{RULES.intro}</p>
        <p className="mt-4 text-sm text-muted">
          {HEADER.versions(modelVersion, priceDate)} · <a href={EVIDENCE_LINK.href}>{RULES_PAGE.evidence}</a> ·{" "}
          <a href={METHOD_LINK.href}>{HEADER.method}</a>
        </p>
      </header>
      <div className="mt-10">
        <Rules rules={rules} />
      </div>
    </article>
  );
}
