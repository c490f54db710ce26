import { expect, it } from "vitest";
import { inTurn } from "@/server/work/event-loop";
import { whileAway, withinRequest } from "@/server/work/request-context";

const request = (asker: string) => ({ asker, found: new Map() });

it("lets the event loop look at the network between two answers", async () => {
  const rounds = { count: 0, isOver: false };
  const look = () => {
    rounds.count += 1;
    if (!rounds.isOver) setImmediate(look);
  };
  setImmediate(look);
  await Promise.all(Array.from({ length: 50 }, (_, index) => inTurn(request(`${index}`), async () => undefined)));
  rounds.isOver = true;
  expect(rounds.count).toBeGreaterThan(20);
});

it("makes two answers at a time, and another while one waits for threads", async () => {
  const begun: string[] = [];
  const ends: Record<string, () => void> = {};
  const make = (name: string, isAway = false) => {
    const context = request(name);
    return inTurn(context, () =>
      withinRequest(context, () => {
        begun.push(name);
        const wait = () => new Promise<void>((end) => Object.assign(ends, { [name]: end }));
        return isAway ? whileAway(wait) : wait();
      }),
    );
  };
  const rest = () => new Promise((resolve) => setTimeout(resolve, 20));
  const all = [make("a"), make("b"), make("c"), make("d", true)];
  await rest();
  expect(begun).toEqual(["a", "b"]);
  ends.a?.();
  await rest();
  expect(begun).toEqual(["a", "b", "c"]);
  ends.b?.();
  await rest();
  // d has gone to wait for threads, so that there is a place for e.
  const last = make("e");
  await rest();
  expect(begun).toEqual(["a", "b", "c", "d", "e"]);
  for (const name of ["c", "d", "e"]) ends[name]?.();
  await Promise.all([...all, last]);
});
