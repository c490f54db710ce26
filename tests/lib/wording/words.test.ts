import { describe, expect, it } from "vitest";
import { inSentence, listed, plural, rangeText, typeset } from "@/lib/wording/words";

describe("words", () => {
  it.each([
    [0, "mailboxes"],
    [1, "mailbox"],
    [1.5, "mailboxes"],
    [2, "mailboxes"],
  ])("%d has the form %s", (count, form) => expect(plural(count, "mailbox", "mailboxes")).toBe(form));

  it.each([
    ["Relay", "relay"],
    ["DMARC", "DMARC"],
    ["P90", "P90"],
    ["MX record", "MX record"],
  ])("%s is %s inside a sentence", (name, inside) => expect(inSentence(name)).toBe(inside));

  it("are listed with a comma, and with “and” before the last", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
  });

  it("say a range once where both ends read the same", () => {
    expect([rangeText("$5", "$9"), rangeText("$5", "$5")]).toEqual(["$5 to $9", "$5"]);
  });

  it("have curly apostrophes in print", () => expect(typeset("a provider's")).toBe("a provider’s"));
});
