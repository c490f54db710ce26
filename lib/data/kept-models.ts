import { type KeptFigures, type KeptModel, keptFiguresSchema } from "./kept-model-1";
import { type KeptFigures2, type KeptModel2, keptFigures2Schema } from "./kept-model-2";

/** A kept model of any interface, and what it says. */
export type AnyKeptModel = KeptModel | KeptModel2;
export type AnyKeptFigures = KeptFigures | KeptFigures2;

/** What a kept model said, checked against the interface that it was made for. @throws ZodError where it is something else */
export const checkedFigures = (kept: Pick<AnyKeptModel, "interface">, figures: unknown): AnyKeptFigures =>
  kept.interface === 1 ? keptFiguresSchema.parse(figures) : keptFigures2Schema.parse(figures);
