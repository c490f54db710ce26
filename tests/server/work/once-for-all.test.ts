import { describe, expect, it } from "vitest";
import { onceForAll, type UnderWays } from "@/server/work/once-for-all";

/** Something that is found when the test says so. */
function finding() {
  const underWay: UnderWays<string> = new Map();
  const begun: { nobodyWaits: AbortSignal; end: (result: string) => void }[] = [];
  const ask = (leaves?: AbortSignal) =>
    onceForAll(underWay, "name", leaves, (nobodyWaits) => new Promise<string>((end) => begun.push({ nobodyWaits, end })));
  return { ask, begun, underWay };
}

describe("what is asked for by many", () => {
  it("is found once while it is under way, and anew afterwards", async () => {
    const { ask, begun, underWay } = finding();
    const asked = [ask(), ask()];
    expect(begun).toHaveLength(1);
    begun[0]?.end("found");
    expect(await Promise.all(asked)).toEqual(["found", "found"]);
    expect(underWay.size).toBe(0);
    void ask();
    expect(begun).toHaveLength(2);
  });

  it("is given up when the last who waits has left, and begun anew for who comes then", () => {
    const { ask, begun } = finding();
    const [one, other] = [new AbortController(), new AbortController()];
    void ask(one.signal);
    void ask(other.signal);
    one.abort();
    expect(begun[0]?.nobodyWaits.aborted).toBe(false);
    other.abort();
    expect(begun[0]?.nobodyWaits.aborted).toBe(true);
    void ask();
    expect(begun).toHaveLength(2);
  });

  it("is kept up for who can't leave", () => {
    const { ask, begun } = finding();
    const one = new AbortController();
    void ask();
    void ask(one.signal);
    one.abort();
    expect(begun[0]?.nobodyWaits.aborted).toBe(false);
  });
});
