import type { Objective } from "./ids";

/** The sections of the questionnaire in their order. Apart from the questions, since every page that may offer a saved draft loads it. */
export const SECTIONS = ["why", "control", "team", "burden", "mail", "money"] as const;
export type SectionId = (typeof SECTIONS)[number];

/** A page of questions: a section, or one requirement that was named on the page about control. */
export type StepId = SectionId | `control-${Objective}`;

/** The page about one requirement. */
export const stepAbout = (objective: Objective): StepId => `control-${objective}`;

/** What looks like the page about a requirement, though there may be no such requirement: `control-` and a name. */
export const isAboutRequirement = (text: string): boolean => text.startsWith("control-");

/** The section that a page belongs to. */
export const sectionOf = (step: StepId): SectionId => SECTIONS.find((section) => section === step) ?? "control";
