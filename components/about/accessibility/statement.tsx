import { MemoSection } from "@/components/ui/memo-section";
import { longDate } from "@/lib/wording/format";
import { AIM, BUILT, GAPS, LOOKED, STATEMENT, TESTED } from "@/lib/wording/pages/accessibility";

const paragraphs = (text: readonly string[]) => text.map((paragraph) => <p key={paragraph}>{paragraph}</p>);

const list = (items: readonly string[]) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** The accessibility statement: the aim, how the site is built, what was tested and seen, and what is missing. */
export function Statement() {
  return (
    <article>
      <header className="pt-4 sm:pt-10">
        <h1 className="text-3xl">{STATEMENT.title}</h1>
        <p className="mt-4 max-w-measure text-lg">{STATEMENT.lead}</p>
      </header>
      <MemoSection id={AIM.id} heading={AIM.heading}>
        {paragraphs(AIM.text)}
      </MemoSection>
      <MemoSection id={GAPS.id} heading={GAPS.heading}>
        {list(GAPS.items)}
      </MemoSection>
      <MemoSection id={BUILT.id} heading={BUILT.heading}>
        {paragraphs(BUILT.text)}
        {list(BUILT.items)}
      </MemoSection>
      <MemoSection
        id={TESTED.id}
        heading={TESTED.heading}
        wide={
          <dl className="text-sm">
            {TESTED.rows.map(([what, how]) => (
              <div key={what} className="grid gap-x-12 border-b border-rule py-2 sm:grid-cols-[2fr_3fr]">
                <dt className="font-medium">{what}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
        }
      >
        {paragraphs(TESTED.text)}
      </MemoSection>
      <MemoSection id={LOOKED.id} heading={LOOKED.heading}>
        {paragraphs(LOOKED.text)}
      </MemoSection>
      <p className="mt-14 border-t border-rule pt-6 text-sm text-muted">{STATEMENT.writtenOn(longDate(STATEMENT.written))}</p>
    </article>
  );
}
