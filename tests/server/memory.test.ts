import { afterAll, describe, expect, it } from "vitest";
import { keep, keepData, kept, keptData, memoryLoad, owned, startMemory } from "@/server/memory";

afterAll(() => startMemory(128_000_000));

describe("what is kept between requests", () => {
  it("is counted with its bytes, its name and what is around them", () => {
    startMemory(1_000_000);
    keep("name", { body: Buffer.alloc(10_000) }, 10_000);
    expect(memoryLoad().entries).toBe(1);
    expect(memoryLoad().bytes).toBeGreaterThan(10_000 + 2 * "name".length);
    keep("other", { body: Buffer.alloc(10_000) }, 10_000);
    expect(memoryLoad().bytes).toBeLessThan(2 * 12_000);
  });

  it("goes when there is no room: first what was not asked for longest", () => {
    startMemory(30_000);
    keep("a", { of: "a" }, 10_000);
    keep("b", { of: "b" }, 10_000);
    expect(kept("a")).toEqual({ of: "a" });
    keep("c", { of: "c" }, 10_000);
    expect([kept("a"), kept("b"), kept("c")]).toEqual([{ of: "a" }, undefined, { of: "c" }]);
  });

  it("is not kept when it is larger than all the room", () => {
    startMemory(5_000);
    keep("a", {}, 10_000);
    expect(memoryLoad()).toEqual({ entries: 0, bytes: 0 });
  });

  it("is data anew each time, which nobody else has changed", () => {
    startMemory(1_000_000);
    keepData("figures", { mean: 1.5, lines: [{ id: "café" }] });
    const first = keptData<{ mean: number }>("figures");
    if (first) first.mean = 9;
    expect(keptData("figures")).toEqual({ mean: 1.5, lines: [{ id: "café" }] });
  });

  it("holds no more memory than its bytes: a small buffer is a part of a larger one", () => {
    const small = Buffer.from("small");
    expect(small.buffer.byteLength).toBeGreaterThan(small.length);
    expect(owned(small)).toEqual(small);
    expect(owned(small).buffer.byteLength).toBe(small.length);
  });
});
