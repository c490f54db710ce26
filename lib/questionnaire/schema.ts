import { z } from "zod";
import { NOT_SURE } from "./ids";
import { boundsMessage, choiceMessage, planMessage, setMessage } from "./problems";
import { type Grid, roundToGrid } from "./quantity";
import { type ChoiceQuestion, decimalsOf, type NumberQuestion, type PlanQuestion, type Question, type SetQuestion } from "./question";
import { QUESTIONS } from "./questions";

/** The grid on which the answers to a numeric question live. */
export const gridOf = (question: Pick<NumberQuestion, "bounds" | "step"> & { keeps?: number }): Grid => ({
  ...question.bounds,
  decimals: decimalsOf(question.step),
  ...(question.keeps === undefined ? {} : { keeps: question.keeps }),
});

const withNotSure = (question: Question, schema: z.ZodType, message: () => string): z.ZodType =>
  question.notSure ? z.union([z.literal(NOT_SURE), schema], { error: message }) : schema;

function choiceSchema(question: ChoiceQuestion): z.ZodType {
  const error = () => choiceMessage(question);
  if (question.id === "horizonYears")
    return z.literal(
      question.choices.map((choice) => Number(choice.value)),
      { error },
    );
  return z.enum(
    question.choices.map((choice) => choice.value),
    { error },
  );
}

/** Members in the order of the questionnaire, so that one set is one answer however it was listed. */
function setSchema(question: SetQuestion): z.ZodType {
  const values = question.choices.map((choice) => choice.value);
  const error = () => setMessage(question);
  const set = z
    .array(z.enum(values, { error }), { error })
    .max(values.length, { error })
    .refine((given) => new Set(given).size === given.length, { error })
    .transform((given) => values.filter((value) => given.includes(value)));
  return withNotSure(question, set, error);
}

function numberSchema(question: NumberQuestion): z.ZodType {
  const grid = gridOf(question);
  const error = () => boundsMessage(question);
  const inBounds = z
    .number({ error })
    .min(question.bounds.min, { error })
    .max(question.bounds.max, { error })
    .refine((value) => !question.whole || Number.isInteger(value), { error });
  const number = inBounds.transform((value) => roundToGrid(grid, value));
  if (question.kind !== "range") return withNotSure(question, number, error);
  const range = z
    .strictObject({ low: number, high: number }, { error })
    .refine(({ low, high }) => low <= high, { error: () => `${question.id}: low must not be above high.` })
    .transform(({ low, high }) => (low === high ? low : { low, high }));
  return z.union(question.notSure ? [z.literal(NOT_SURE), number, range] : [number, range], {
    error: (issue) => orderMessage(question, issue.input),
  });
}

/** A range the wrong way round deserves its own sentence; everything else gets the bounds. */
function orderMessage(question: NumberQuestion, input: unknown): string {
  const reversed = z.object({ low: z.number(), high: z.number() }).refine(({ low, high }) => low > high);
  return reversed.safeParse(input).success ? `${question.id}: low must not be above high.` : boundsMessage(question);
}

function planSchema(question: PlanQuestion): z.ZodType {
  const error = () => planMessage(question);
  const grid = gridOf(question);
  const amount = z
    .number({ error })
    .min(question.bounds.min, { error })
    .max(question.bounds.max, { error })
    .transform((value) => roundToGrid(grid, value));
  const recommended = question.recommended === undefined ? [] : [question.recommended];
  const id = z.enum(
    [...recommended, ...question.choices].map((choice) => choice.value),
    { error },
  );
  return z.union([id, z.strictObject({ custom: amount }, { error })], { error });
}

function schemaOf(question: Question): z.ZodType {
  switch (question.kind) {
    case "choice":
      return choiceSchema(question);
    case "set":
      return setSchema(question);
    case "plan":
      return planSchema(question);
    default:
      return numberSchema(question);
  }
}

/** The schema of every answer by its id: what JSON may say, rounded and put in order. The form and the link end here too. */
export const ANSWER_SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map(QUESTIONS.map((question) => [question.id, schemaOf(question)]));
