import { describe, expect, it } from "vitest";
import { OWNED_TABLE } from "@/lib/method/owned-table";
import { ownedOptions } from "@/lib/owned-option";
import { parseAnswers } from "@/lib/questionnaire/answers";

describe("the table of what would be owned", () => {
  it.each(OWNED_TABLE)("$established: $option, as the model has it", ({ example, option }) => {
    const parsed = parseAnswers(example);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(ownedOptions(parsed.answers).owned).toBe(option);
  });
});
