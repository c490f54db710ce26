/** The pages of the questionnaire in their order. Apart from the other ids, since every page that may offer a saved draft loads it. */
export const SECTIONS = ["why", "control", "team", "burden", "mail", "money"] as const;
export type SectionId = (typeof SECTIONS)[number];
