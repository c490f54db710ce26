import { describe, expect, it } from "vitest";
import { partWay, pathFrom, positionOf } from "@/lib/model/flips/answer-path";
import { natureOf } from "@/lib/model/flips/nature";
import { lowered, raised, reaches } from "@/lib/model/flips/numbers";
import { firstPast, firstPastExactly } from "@/lib/model/flips/threshold";

describe("moving a number", () => {
  it("goes by grid steps, and keeps to the bounds", () => {
    const path = pathFrom("mailboxes", 998);
    expect([-1, 0, 1, 2, 3].map((position) => path.valueAt(position))).toEqual([997, 998, 999, 1000, 1010]);
    expect(path.valueAt(path.lowest)).toBe(1);
    expect(path.valueAt(path.highest)).toBe(1_000_000);
    expect(path.valueAt(positionOf(path, 5000))).toBe(5000);
  });

  it("scales both ends of a range, and lets one wait at a bound", () => {
    const path = pathFrom("mailboxes", { low: 60, high: 70 });
    expect(path.valueAt(60)).toEqual({ low: 120, high: 140 });
    expect(path.valueAt(-35)).toEqual({ low: 30, high: 35 });
    expect(path.valueAt(path.highest)).toBe(1_000_000);
    expect(path.valueAt(path.lowest)).toBe(1);
  });

  it("goes part of the way, and never all of it", () => {
    expect(partWay("mailboxes", 100, 200, 0.95)).toBe(195);
    expect(partWay("degradedWeeks", 1, 2, 0.95)).toBe(1);
    expect(partWay("mailboxes", { low: 60, high: 70 }, { low: 120, high: 140 }, 0.95)).toEqual({ low: 117, high: 137 });
  });
});

describe("a number against a need", () => {
  it("rises to the least value that reaches it, to two figures as the rule counts", () => {
    expect(raised("committedHours", 3, 7)).toBe(6.95);
    expect(reaches(6.95, 7)).toBe(true);
    expect(reaches(6.94, 7)).toBe(false);
    expect(raised("committedHours", { low: 2, high: 4 }, 20)).toEqual({ low: 19.5, high: 39 });
    expect(raised("committedHours", { low: 0, high: 4 }, 20)).toBe(19.5);
    expect(raised("degradedWeeks", 1, 60)).toBeUndefined();
  });

  it("falls to the greatest value that no longer reaches it", () => {
    expect(lowered("degradedWeeks", 6, 4)).toBe(3);
    expect(lowered("committedHours", { low: 40, high: 80 }, 20)).toEqual({ low: 19.4, high: 38.8 });
    expect(lowered("degradedWeeks", 6, 0)).toBeUndefined();
  });
});

describe("a threshold", () => {
  it("is the first position past it, in either direction", () => {
    expect(firstPast(0, 1000, (position) => 370.5 - position)).toBe(371);
    expect(firstPast(0, -1000, (position) => position ** 3 + 1e6)).toBe(-101);
    expect(firstPast(0, 1000, (position) => (position < 12 ? 1 : -1))).toBe(12);
  });

  it("is exact where the estimate is not, and nowhere where only the estimate turns", () => {
    const estimate = (position: number) => 1 - position / 400;
    expect(firstPastExactly(0, 1000, estimate, (position) => 1 - position / 415.5)).toBe(416);
    expect(firstPastExactly(0, 1000, estimate, () => 1)).toBeUndefined();
  });
});

it("tells facts, decisions and work apart", () => {
  expect(natureOf("basis.exit", "preference", "board")).toBe("decision");
  expect(natureOf("basis.exit", "not-sure", "contract")).toBe("fact");
  expect(natureOf("hostedFit.exit", "unchecked", "none-can")).toBe("fact");
  expect(natureOf("practice.patching", "ad-hoc", "routine")).toBe("work");
  expect(natureOf("experience", "none", "contracted")).toBe("decision");
  expect(natureOf("committedHours", 3, 7)).toBe("decision");
  expect(natureOf("mailboxes", 3, 7)).toBe("fact");
});
