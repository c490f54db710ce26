import { OBJECTIVES, type Objective } from "./ids";
import { SECTIONS, type StepId, stepAbout } from "./sections";

/** Every page of questions that there can be, in order. Apart from the sections, since it needs every requirement and few pages need it. */
export const STEPS: readonly StepId[] = SECTIONS.flatMap((section) =>
  section === "control" ? [section, ...OBJECTIVES.map(stepAbout)] : [section],
);

export const isStep = (text: unknown): text is StepId => STEPS.some((step) => step === text);

/** The requirement that a page is about; undefined for the page of a whole section. */
export const requirementOf = (step: StepId): Objective | undefined => OBJECTIVES.find((objective) => stepAbout(objective) === step);
