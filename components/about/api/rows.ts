import { z } from "zod";
import type { ApiDocument } from "@/lib/formats/openapi/document";
import type { Question } from "@/lib/questionnaire/question";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { exactNumber } from "@/lib/wording/format";
import { API } from "@/lib/wording/pages/api";
import { fromTo } from "@/lib/wording/words";

const operation = z.object({ summary: z.string(), responses: z.record(z.string(), z.object({ description: z.string() })) });
const path = z.object({ get: operation.optional(), post: operation.optional() });

/** Method and address of every path, with what it gives. */
export function addressRows({ paths }: ApiDocument): string[][] {
  return Object.entries(paths).flatMap(([address, given]) =>
    Object.entries(path.parse(given)).map(([method, described]) => [`${method.toUpperCase()} ${address}`, described?.summary ?? ""]),
  );
}

/** The refusals of an assessment, by status. */
export function refusalRows({ paths }: ApiDocument): string[][] {
  const responses = path.parse(paths["/api/v1/assessments"]).post?.responses ?? {};
  return Object.entries(responses)
    .filter(([status]) => status !== "200")
    .map(([status, { description }]) => [status, description]);
}

/** Every answer with its question and what it may be. */
export function answerRows(): string[][] {
  return QUESTIONS.map((question) => [question.id, question.wording, mayBe(question)]);
}

function mayBe(question: Question): string {
  const end = question.notSure ? `${API.answers.or}${API.answers.notSure}` : "";
  if (question.kind === "plan")
    return `${question.recommended === undefined ? "" : `${question.recommended.value}, `}${API.answers.custom}`;
  if ("choices" in question) {
    const values = question.choices.filter((choice) => choice.value !== API.answers.notSure).map((choice) => choice.value);
    return `${question.kind === "set" ? API.answers.any : ""}${values.join(", ")}${end}`;
  }
  const { min, max } = question.bounds;
  return `${fromTo(exactNumber(min), exactNumber(max))} ${question.unit}${end}`;
}
