import { SECTION_HEADINGS } from "@/lib/questionnaire/questions";
import type { DraftPage } from "@/lib/questionnaire/saved-draft";
import { SECTIONS } from "@/lib/questionnaire/sections";
import { SAVED_DRAFT_WORDS } from "@/lib/wording/pages/saved-draft";

/** Each page on which answers are given, as it is called in a sentence: "page 3 of 6, Team". */
export function pageNames(): Record<DraftPage, string> {
  const sections = SECTIONS.map((section, index) => [
    section,
    SAVED_DRAFT_WORDS.page(index + 1, SECTIONS.length, SECTION_HEADINGS[section].title),
  ]);
  return { ...Object.fromEntries(sections), review: SAVED_DRAFT_WORDS.review };
}
