import { OUTLINE, SECTION_WORDS, type SectionName } from "@/lib/wording/pages/result";

/** Plain links to the sections of a page, in one strip above them. */
export function Contents({ sections }: { sections: readonly SectionName[] }) {
  return (
    <nav aria-label={OUTLINE.label} className="contents-strip screen-only">
      <ul>
        {sections.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{SECTION_WORDS[name].outline}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
