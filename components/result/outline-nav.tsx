import { GLOSSARY_LINK } from "@/lib/wording/pages/glossary";
import { OUTLINE, SECTION_WORDS, type SectionName } from "@/lib/wording/pages/result";

/** Plain links to the chapters that this page has: folded above them on a phone, beside them and always in sight where there is room. */
export function OutlineNav({ sections }: { sections: readonly SectionName[] }) {
  return (
    <nav aria-label={OUTLINE.label} className="page-outline screen-only">
      <details>
        <summary>{OUTLINE.label}</summary>
        <ul>
          {sections.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{SECTION_WORDS[name].outline}</a>
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm">
          <a href={GLOSSARY_LINK.href}>{GLOSSARY_LINK.page}</a>
        </p>
      </details>
    </nav>
  );
}
