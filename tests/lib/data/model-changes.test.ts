import { expect, it } from "vitest";
import { CHANGE_LOG } from "@/lib/data/model-changes";
import { MODEL_VERSIONS } from "@/lib/data/model-versions";

it("every version of the model has its entry in the change log, in order", () => {
  expect(CHANGE_LOG.map((entry) => entry.version)).toEqual([...MODEL_VERSIONS]);
});

it("the change log is dated, and its dates ascend", () => {
  const dates = CHANGE_LOG.map((entry) => entry.date);
  for (const date of dates) {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  }
  expect(dates).toEqual([...dates].sort());
});

it("an entry says what changed", () => {
  for (const entry of CHANGE_LOG) expect(entry.changes.length, entry.version).toBeGreaterThan(0);
});
