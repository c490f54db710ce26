import type { NotSure } from "./ids";
import type { Choice, ChoiceQuestion, NumberQuestion, PlanQuestion, Question, SetQuestion } from "./question";
import { idsOf } from "./records";
import type { SectionId } from "./sections";
import type { AnswerId, MayBeUnsure, Range } from "./types";

/** What a choice says in the form. */
type Label = string | { label: string; hint: string };

/** A label for every choice, in the order in which they are offered; "not sure" follows by itself where it is a legal answer. */
export type Labels<Value extends string | number> = Readonly<Record<Value, Label>>;

/** What a section file says of a question: all but its id and section. */
type Said<Asked extends Question> = Omit<Asked, "id" | "section">;
type SaidOfChoice<Value extends string | number> = Omit<Said<ChoiceQuestion>, "choices"> & { choices: Labels<Value> };
type SaidOfSet<Member extends string> = Omit<Said<SetQuestion>, "choices" | "unsure"> & { choices: Labels<Member> };

type SaidOf<Value> = [Value] extends [readonly (infer Member extends string)[]]
  ? SaidOfSet<Member>
  : Range extends Value
    ? Said<NumberQuestion> & { kind: "range" }
    : number extends Value
      ? Said<NumberQuestion> & { kind: "whole" | "quantity" | "money" }
      : { custom: number } extends Value
        ? Said<PlanQuestion>
        : [Value] extends [string | number]
          ? SaidOfChoice<Value>
          : never;

/** A question by the type of its answer: the kind, every choice, and whether one may be unsure follow from it. */
export type Definition<Answer> = SaidOf<Exclude<Answer, NotSure>> & { notSure: MayBeUnsure<Answer> };

/** Every question of a section, in the order of asking. */
export type Definitions<SectionAnswers> = { readonly [Id in keyof SectionAnswers]-?: Definition<Required<SectionAnswers>[Id]> };

type AnyDefinition = SaidOfChoice<string> | SaidOfSet<string> | Said<NumberQuestion> | Said<PlanQuestion>;

export const NONE_OF_THESE: Choice = { value: "none", label: "None of these" };

export const NOT_SURE_CHOICE: Choice = { value: "not-sure", label: "Not sure", notSure: true };

/** The choices that labels stand for. */
export function choicesOf<Value extends string | number>(labels: Labels<Value>): Choice[] {
  return Object.entries<Label>(labels).map(([value, label]) => (typeof label === "string" ? { value, label } : { value, ...label }));
}

/** The questions that a section defines. */
export function questionsOf<Id extends AnswerId>(section: SectionId, definitions: Readonly<Record<Id, AnyDefinition>>): Question[] {
  return idsOf(definitions).map((id) => questionOf(id, section, definitions[id]));
}

function questionOf(id: AnswerId, section: SectionId, definition: AnyDefinition): Question {
  switch (definition.kind) {
    case "choice": {
      const choices = choicesOf(definition.choices);
      return { ...definition, id, section, choices: definition.notSure ? [...choices, NOT_SURE_CHOICE] : choices };
    }
    case "set":
      return {
        ...definition,
        id,
        section,
        choices: choicesOf(definition.choices),
        ...(definition.notSure ? { unsure: NOT_SURE_CHOICE } : {}),
      };
    default:
      return { ...definition, id, section };
  }
}
