import { MemoSection } from "@/components/ui/memo-section";
import { OldFragment } from "@/components/ui/old-fragment";
import { evidence, type RuleView } from "@/lib/report/method/evidence";
import { ACCOUNTS, type EvidenceSection, GLANCE, HEADER, RULES, RULES_PAGE, SECTIONS, TOTALS } from "@/lib/wording/pages/evidence";
import { Accounts } from "./accounts";
import { AnchorGroups } from "./anchors";
import { Totals } from "./totals";

const section = (name: EvidenceSection) => ({ id: name, heading: SECTIONS[name].heading });

/** At how many of its points a rule says what the model says. */
function agreement(points: RuleView["points"]): string {
  const said = points.filter(({ agrees }) => agrees !== undefined);
  return RULES_PAGE.agreesAt(said.filter(({ agrees }) => agrees).length, said.length);
}

/** What others published beside the model, hits and misses alike, as one memo. */
export function Evidence() {
  const { modelVersion, priceDate, glance, own, hosted, rules, accounts, anchors } = evidence();
  return (
    <article>
      <header className="pt-8 sm:pt-12">
        <p className="label">{HEADER.eyebrow}</p>
        <h1 className="mt-1 max-w-[46rem] text-3xl">{HEADER.title}</h1>
        <p className="mt-5 max-w-measure text-lg">{HEADER.lead}</p>
        <p className="mt-4 text-sm text-muted">
          {HEADER.versions(modelVersion, priceDate)} · <a href="/method">{HEADER.method}</a>
        </p>
      </header>
      <nav aria-label={HEADER.outline} className="screen-only mt-10 border-t border-rule pt-3">
        <ul className="flex flex-wrap gap-x-5 text-sm">
          {Object.entries(SECTIONS).map(([name, { outline }]) => (
            <li key={name}>
              <a href={`#${name}`} className="inline-block py-1.5">
                {outline}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <MemoSection {...section("glance")}>
        <ul>
          {glance.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="text-sm text-muted">{GLANCE.meets}</p>
      </MemoSection>
      <MemoSection {...section("totals")} wide={<Totals own={own} hosted={hosted} />}>
        <p>{TOTALS.intro}</p>
        <p>{TOTALS.apart}</p>
      </MemoSection>
      <MemoSection {...section("rules")}>
        <OldFragment addresses={Object.fromEntries(rules.map(({ id }) => [id, `${RULES_PAGE.href}#${id}`]))} />
        <p>
          {RULES.intro} <a href={RULES_PAGE.href}>{RULES_PAGE.door}</a>
        </p>
        <ul>
          {rules.map(({ id, says, by, points }) => (
            <li key={id} id={id}>
              <a href={`${RULES_PAGE.href}#${id}`}>{says}</a>{" "}
              <span className="text-muted">
                {by}. {agreement(points)}
              </span>
            </li>
          ))}
        </ul>
      </MemoSection>
      <MemoSection {...section("accounts")} wide={<Accounts accounts={accounts} />}>
        <p>{ACCOUNTS.intro}</p>
      </MemoSection>
      <MemoSection {...section("anchors")} wide={<AnchorGroups groups={anchors.groups} />}>
        <p>{anchors.intro}</p>
        <p>{anchors.prices}</p>
      </MemoSection>
    </article>
  );
}
