import { OUTLINE, SECTION_WORDS, type SectionName } from "./wording";

/** Plain links to the sections that this page has. */
export function OutlineNav({ sections }: { sections: readonly SectionName[] }) {
  return (
    <nav aria-label={OUTLINE.label} className="screen-only mt-10 border-t border-rule pt-3">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {sections.map((name) => (
          <li key={name}>
            <a href={`#${name}`} className="inline-block py-1.5">
              {SECTION_WORDS[name].outline}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
