import { afterAll, describe, expect, it } from "vitest";
import { cache, cacheData, cached, cachedData, cacheLoad, owned, startCache } from "@/server/cache";

afterAll(() => startCache(128_000_000));

describe("what is kept between requests", () => {
  it("is counted with its bytes, its name and what is around them", () => {
    startCache(1_000_000);
    cache("name", { body: Buffer.alloc(10_000) }, 10_000);
    expect(cacheLoad().entries).toBe(1);
    expect(cacheLoad().bytes).toBeGreaterThan(10_000 + 2 * "name".length);
    cache("other", { body: Buffer.alloc(10_000) }, 10_000);
    expect(cacheLoad().bytes).toBeLessThan(2 * 12_000);
  });

  it("goes when there is no room: first what was not asked for longest", () => {
    startCache(30_000);
    cache("a", { of: "a" }, 10_000);
    cache("b", { of: "b" }, 10_000);
    expect(cached("a")).toEqual({ of: "a" });
    cache("c", { of: "c" }, 10_000);
    expect([cached("a"), cached("b"), cached("c")]).toEqual([{ of: "a" }, undefined, { of: "c" }]);
  });

  it("is not kept when it is larger than all the room", () => {
    startCache(5_000);
    cache("a", {}, 10_000);
    expect(cacheLoad()).toEqual({ entries: 0, bytes: 0 });
  });

  it("is data anew each time, which nobody else has changed", () => {
    startCache(1_000_000);
    cacheData("figures", { mean: 1.5, lines: [{ id: "café" }] });
    const first = cachedData<{ mean: number }>("figures");
    if (first) first.mean = 9;
    expect(cachedData("figures")).toEqual({ mean: 1.5, lines: [{ id: "café" }] });
  });

  it("holds no more memory than its bytes: a small buffer is a part of a larger one", () => {
    const small = Buffer.from("small");
    expect(small.buffer.byteLength).toBeGreaterThan(small.length);
    expect(owned(small)).toEqual(small);
    expect(owned(small).buffer.byteLength).toBe(small.length);
  });
});
