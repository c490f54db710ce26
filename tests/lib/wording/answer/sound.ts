import { expect } from "vitest";
import type { AnswerWords } from "@/lib/wording/answer/types";
import { answerWords } from "@/lib/wording/answer/words";
import type { Facts } from "@/lib/wording/facts";

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function sentencesOf(words: AnswerWords): string[] {
  const texts = [
    words.act,
    words.why,
    words.reason,
    words.unmet?.claim ?? "",
    words.unmet?.detail ?? "",
    words.firm.text,
    words.conditions.heading,
    ...words.conditions.items.map(({ text }) => text),
    ...words.doFirst,
    words.change.lead,
    ...words.change.items,
  ];
  return texts.flatMap((text) => text.split(/(?<=[.?]) /)).filter((text) => text !== "");
}

const UNMET_NAMES: Readonly<Record<string, string>> = {
  law: "a law",
  contract: "a contract",
  "threat-model": "a threat model",
  board: "a board decision",
};

/** All that holds for the words of any result. */
export function expectSound(facts: Facts): void {
  const words = answerWords(facts);
  const text = JSON.stringify(words);
  const owns = facts.assessment.recommendation.option !== "hosted";

  expect(words.act).toMatch(owns ? /^Own / : /^(Buy|Keep buying)\b/);
  expect(countWords(words.act), words.act).toBeLessThanOrEqual(6);
  expect(countWords(`${words.act} ${words.why}`), `${words.act} ${words.why}`).toBeLessThanOrEqual(16);
  expect(countWords(words.reason), words.reason).toBeLessThanOrEqual(20);

  const left = owns
    ? []
    : facts.objectives.filter(
        ({ basis, fit, isAboutNothing }) => basis in UNMET_NAMES && (fit === "barred" || fit === "none-can") && !isAboutNothing,
      );
  if (left.length === 0) expect(words.unmet).toBeNull();
  for (const { basis } of left) {
    expect(words.unmet?.claim).toContain(UNMET_NAMES[basis]);
  }

  expect(words.doFirst).toHaveLength(3);
  for (const step of words.doFirst) expect(countWords(step), step).toBeLessThanOrEqual(16);
  const steps = words.doFirst.join(" ");
  if (facts.objectives.some(({ fit }) => fit === "barred" || fit === "none-can"))
    expect(steps).not.toMatch(/\bstay\b|keep (buying|(your|the) provider)/i);
  if (!owns && facts.assessment.recommendation.verdict === "settled") expect(steps).not.toMatch(/\brota\b|signing keys|addresses|restore/i);
  expect(words.firm.label).toBe(facts.assessment.recommendation.verdict === "open" ? "Open." : "Settled.");
  expect(words.change.items.length).toBeLessThanOrEqual(3);
  for (const item of words.change.items) expect(countWords(item), item).toBeLessThanOrEqual(16);
  for (const item of words.conditions.items) expect(countWords(item.text), item.text).toBeLessThanOrEqual(18);

  const sentences = sentencesOf(words);
  expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
  expect(text).not.toMatch(/[$€£]|\d hours?\b/);
  expect(text).not.toMatch(/established|operat|production|undefined|\bno points?\b| {2}/);
}
