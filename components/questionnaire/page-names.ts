import { SECTION_HEADINGS } from "@/lib/questionnaire/questions";
import { SECTIONS } from "@/lib/questionnaire/sections";
import { SAVED_DRAFT_WORDS } from "@/lib/wording/pages/saved-draft";
import type { PageNames } from "./left-off";

/** Each page on which answers are given, as it is called in a sentence: "page 3 of 6, Team". */
export function pageNames(): PageNames {
  const sections = SECTIONS.map((section, index) => [
    section,
    SAVED_DRAFT_WORDS.page(index + 1, SECTIONS.length, SECTION_HEADINGS[section].title),
  ]);
  return { ...Object.fromEntries(sections), review: SAVED_DRAFT_WORDS.review };
}
