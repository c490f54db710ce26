import { describe, expect, it } from "vitest";
import { ownedOptions } from "@/lib/model/rule/owned-option";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { OWNED_TABLE } from "@/lib/report/method/owned-table";

describe("the table of what would be owned", () => {
  it.each(OWNED_TABLE)("$forced: $option, as the model has it", ({ example, option }) => {
    const parsed = parseAnswers(example);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(ownedOptions(parsed.answers).owned).toBe(option);
  });
});
