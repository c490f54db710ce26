import { describe, expect, it } from "vitest";
import { decode } from "@/lib/link/codec";
import issued from "./layout-1.json";

/**
 * Codes that have been issued and what they must mean, for good: entries are added and never changed. The meanings of
 * the first nine were confirmed with a second decoder, written from the description of the layout in another language.
 */
describe("links of layout 1 that are out in the world", () => {
  it.each(issued)("$name", ({ code, means }) => {
    expect(decode(code)).toEqual({ ok: true, ...means });
  });

  it("are all different", () => {
    expect(new Set(issued.map(({ code }) => code)).size).toBe(issued.length);
  });
});
