import { describe, expect, it } from "vitest";
import { Recent } from "@/app/r/[code]/recent";

describe("the most recent entries", () => {
  it("never hold more than their capacity", () => {
    const recent = new Recent<number>(200);
    for (let entry = 0; entry < 1_000; entry += 1) recent.set(`code-${entry}`, entry);
    expect(recent.size).toBe(200);
    expect(recent.get("code-799")).toBeUndefined();
    expect(recent.get("code-800")).toBe(800);
  });

  it("forget first what was used longest ago", () => {
    const recent = new Recent<string>(2);
    recent.set("a", "first");
    recent.set("b", "second");
    recent.get("a");
    recent.set("c", "third");
    expect([recent.get("a"), recent.get("b"), recent.get("c")]).toEqual(["first", undefined, "third"]);
  });

  it("replace an entry without forgetting another", () => {
    const recent = new Recent<string>(2);
    recent.set("a", "first");
    recent.set("b", "second");
    recent.set("a", "first again");
    expect([recent.size, recent.get("a"), recent.get("b")]).toEqual([2, "first again", "second"]);
  });

  it("refuse to keep nothing", () => {
    expect(() => new Recent(0)).toThrow("0");
  });
});
