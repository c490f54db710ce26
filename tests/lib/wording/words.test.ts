import { describe, expect, it } from "vitest";
import { typeset } from "@/lib/wording/format";
import { inSentence, listed, plural, rangeText } from "@/lib/wording/words";

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
    expect(listed(["a", "b and c", "d"])).toBe("a, b and c, and d");
  });

  it("say a range once where both ends read the same", () => {
    expect([rangeText("$5", "$9"), rangeText("$5", "$5")]).toEqual(["$5 to $9", "$5"]);
  });

  it("have curly apostrophes, days and ranges in words in print", () => {
    expect(typeset("a provider's")).toBe("a provider’s");
    expect(typeset("20-40% since 2026-07-01, RFC-1 to P3-4")).toBe("20 to 40% since 1 July 2026, RFC-1 to P3-4");
  });
});
