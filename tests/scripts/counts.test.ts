import { describe, expect, it } from "vitest";
import { browserCount, closingLine, unitCount } from "@/scripts/counts.mjs";

const test = (status: string, fullName = "a test") => ({ status, fullName });

describe("what vitest reports", () => {
  it("is counted, and each test that failed or did not run is named", () => {
    const tests = [test("passed"), test("failed"), test("skipped", "front [haproxy not installed]"), test("todo", "later")];
    expect(unitCount({ testResults: [{ name: "a.test.ts", status: "failed", assertionResults: tests }] })).toEqual({
      passed: 1,
      failed: 1,
      failing: ["a test"],
      skipped: ["front [haproxy not installed]", "later"],
    });
  });

  it("counts a file that failed without a failed test as one failure: not read, or not prepared", () => {
    const unread = { name: "unread.test.ts", status: "failed", assertionResults: [] };
    const unprepared = { name: "unprepared.test.ts", status: "failed", assertionResults: [test("skipped")] };
    const other = { name: "other.test.ts", status: "failed", assertionResults: [test("failed"), test("passed")] };
    expect(unitCount({ testResults: [unread, unprepared, other] })).toMatchObject({
      passed: 1,
      failed: 3,
      failing: ["a test", "unread.test.ts", "unprepared.test.ts"],
    });
  });
});

describe("what Playwright reports", () => {
  it("is counted, and each that failed or was skipped is named with its place", () => {
    const specs = [
      { title: "opens", tests: [{ status: "expected" }] },
      { title: "shuts", tests: [{ status: "unexpected" }] },
      { title: "turns", tests: [{ status: "flaky" }] },
      { title: "waits", tests: [{ status: "skipped" }, { status: "expected" }] },
    ];
    const suites = [{ title: "a.spec.ts", suites: [{ title: "a page", specs }] }];
    const stats = { expected: 2, unexpected: 3, flaky: 4, skipped: 1 };
    expect(browserCount({ suites, errors: ["one"], stats })).toEqual({
      passed: 2,
      failed: 8,
      failing: ["a.spec.ts a page shuts", "a.spec.ts a page turns"],
      skipped: ["a.spec.ts a page waits"],
    });
  });
});

describe("the closing line", () => {
  it("says nothing of skipped tests where there are none", () =>
    expect(closingLine({ passed: 7, failed: 0, skipped: [] })).toBe("7 passed, 0 failed"));

  it("counts them where there are", () =>
    expect(closingLine({ passed: 7, failed: 1, skipped: ["a", "b"] })).toBe("7 passed, 1 failed, 2 skipped"));
});
