import { describe, expect, it } from "vitest";
import { Abandoned, type Overload, Turns } from "@/server/work/turns";

/** A scheduler on a clock that the test moves, and who was begun in which order. */
function on({ places = 1, within = 1000, allowance = 0, usual = { task: 100 } as Record<string, number> } = {}) {
  const clock = { now: 0 };
  const turns = new Turns({ places, within, usual, allowance, now: () => clock.now });
  const begun: string[] = [];
  const refused: { name: string; retryAfterS: number }[] = [];
  const running: (() => void)[] = [];
  const ask = (name: string, kind = "task") =>
    turns.take(name.split(" ")[0] ?? "", kind).then(
      (giveBack) => {
        begun.push(name);
        running.push(giveBack);
      },
      (error: Overload) => refused.push({ name, retryAfterS: error.retryAfterS }),
    );
  /** Lets what runs longest end after so many ms. */
  const end = async (took = 100) => {
    clock.now += took;
    running.shift()?.();
    await settled();
  };
  return { turns, ask, end, begun, refused };
}

/** Until every promise that can has been settled. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("turns", () => {
  it("begins at once while there are places", async () => {
    const { ask, begun, turns } = on({ places: 2 });
    await Promise.all([ask("a 1"), ask("a 2")]);
    expect(begun).toEqual(["a 1", "a 2"]);
    expect(turns.load()).toEqual({ running: 2, waiting: 0, waitingMs: 0, refused: 0 });
  });

  it("serves one asker after the other, however many requests each has sent, and each asker's in order", async () => {
    const { ask, end, begun } = on();
    for (const name of ["greedy 1", "greedy 2", "greedy 3", "greedy 4", "modest 1", "other 1"]) void ask(name);
    await settled();
    for (let served = 0; served < 5; served += 1) await end();
    expect(begun).toEqual(["greedy 1", "modest 1", "other 1", "greedy 2", "greedy 3", "greedy 4"]);
  });

  it("counts work, not requests: an asker of small things is served several times for one large one", async () => {
    const { ask, end, begun } = on({ within: 10_000, usual: { large: 300, small: 100 } });
    for (const name of ["first", "heavy 1", "heavy 2"]) void ask(name, "large");
    for (const name of ["light 1", "light 2", "light 3", "light 4"]) void ask(name, "small");
    await settled();
    for (let served = 0; served < 6; served += 1) await end(served === 0 ? 300 : 100);
    expect(begun.slice(1)).toEqual(["heavy 1", "light 1", "light 2", "light 3", "heavy 2", "light 4"]);
  });

  it("lets who took more than is usual wait the longer for it", async () => {
    const { ask, end, begun } = on({ within: 100_000 });
    void ask("slow 1");
    void ask("slow 2");
    await settled();
    await end(900);
    // slow 1 took nine times what is usual, so that slow's next ones come after two of the others.
    void ask("slow 3");
    for (const name of ["quick 1", "quick 2"]) void ask(name);
    await settled();
    for (let served = 0; served < 3; served += 1) await end();
    expect(begun).toEqual(["slow 1", "slow 2", "quick 1", "quick 2", "slow 3"]);
  });

  it("refuses at once what can't be finished in time, and says when there is room", async () => {
    const { ask, refused, turns } = on({ within: 350 });
    // 100 ms each: the first runs, the second and third end at 200 and 300 ms, the fourth at 400.
    for (const name of ["a 1", "a 2", "a 3", "a 4"]) void ask(name);
    await settled();
    expect(refused).toEqual([{ name: "a 4", retryAfterS: 1 }]);
    expect(turns.load()).toEqual({ running: 1, waiting: 2, waitingMs: 200, refused: 1 });
  });

  it("takes just what ends in time", async () => {
    const { ask, refused } = on({ within: 300 });
    for (const name of ["a 1", "a 2", "a 3"]) void ask(name);
    await settled();
    expect(refused).toEqual([]);
  });

  it("makes room for others by refusing the tail of the greedy one, never the modest", async () => {
    const { ask, end, refused, begun } = on({ within: 550, places: 1 });
    for (let n = 1; n <= 20; n += 1) void ask(`greedy ${n}`);
    await settled();
    expect(refused).toHaveLength(15);
    for (const name of ["b", "c", "d"]) void ask(name);
    await settled();
    expect(refused.every(({ name }) => name.startsWith("greedy"))).toBe(true);
    for (let served = 0; served < 4; served += 1) await end();
    expect(begun).toEqual(expect.arrayContaining(["b", "c", "d"]));
  });

  it("never refuses the first in the line, however long it takes", async () => {
    const { ask, refused } = on({ within: 10 });
    void ask("a 1");
    void ask("b 1");
    await settled();
    expect(refused).toEqual([]);
  });

  it("learns what a kind takes here", async () => {
    const { ask, end, turns } = on({ within: 100_000 });
    for (let n = 0; n < 30; n += 1) {
      void ask("a");
      await settled();
      await end(1000);
    }
    void ask("a 1");
    void ask("a 2");
    await settled();
    expect(turns.load().waitingMs).toBeGreaterThan(950);
  });

  it("gives up what nobody waits for any more, and does not count it", async () => {
    const { turns, ask, end, begun } = on();
    void ask("a 1");
    const leaves = new AbortController();
    const left = turns.take("a", "task", { nobodyWaits: leaves.signal });
    void ask("b 1");
    void ask("a 2");
    await settled();
    leaves.abort();
    await expect(left).rejects.toThrow(Abandoned);
    expect(turns.load()).toEqual({ running: 1, waiting: 2, waitingMs: 200, refused: 0 });
    await end();
    await end();
    expect(begun).toEqual(["a 1", "b 1", "a 2"]);
    await expect(turns.take("c", "task", { nobodyWaits: leaves.signal })).rejects.toThrow(Abandoned);
  });

  it("lets nobody’s second thing starve behind a crowd of newcomers", async () => {
    const { ask, end, begun, refused } = on({ within: 500, allowance: 200 });
    const crowd = async (from: number) => {
      for (let n = from; n < from + 2; n += 1) void ask(`newcomer${n}`);
      await settled();
    };
    await crowd(0);
    // One newcomer more than can be served, at every turn; the first of them asks for a second thing.
    void ask("newcomer0 again");
    for (let turn = 1; turn < 20; turn += 1) {
      await crowd(turn * 2);
      await end();
    }
    expect(begun).toContain("newcomer0 again");
    expect(refused.map(({ name }) => name)).not.toContain("newcomer0 again");
    expect(refused.length).toBeGreaterThan(5);
  });

  it("lets who goes on with something do so before all that wait, and never refuses it", async () => {
    const { turns, ask, end, begun } = on({ within: 250 });
    for (const name of ["a 1", "b 1", "c 1", "d 1"]) void ask(name);
    await settled();
    const goingOn = turns.take("a", "task", { goesOn: true }).then(() => begun.push("a goes on"));
    await end();
    await goingOn;
    expect(begun).toEqual(["a 1", "a goes on"]);
  });

  it("refuses what waits once its request’s time is over", async () => {
    const { turns, ask, end } = on({ within: 10_000 });
    void ask("a 1");
    const late = turns.take("b", "task", { deadline: 150 });
    await settled();
    await end(200);
    await expect(late).resolves.toBeDefined();
    void ask("c 1");
    const later = turns.take("d", "task", { deadline: 350 });
    const refusal = expect(later).rejects.toThrow("No room");
    await end(300);
    await refusal;
  });

  it("forgets who asked once nothing is to do", async () => {
    const { ask, end, begun } = on({ within: 100_000 });
    void ask("a 1");
    await settled();
    await end(5000);
    void ask("b 1");
    void ask("b 2");
    void ask("a 2");
    await settled();
    await end();
    expect(begun).toEqual(["a 1", "b 1", "a 2"]);
  });

  it("gives a place back once, however often it is told to", async () => {
    const { turns } = on({ places: 1 });
    const giveBack = await turns.take("a", "task");
    giveBack();
    giveBack();
    const again = await turns.take("b", "task");
    expect(turns.load().running).toBe(1);
    giveBack();
    expect(turns.load().running).toBe(1);
    again();
  });
});
