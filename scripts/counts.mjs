/**
 * How many tests passed and failed, as the two runners report it, and the names of those that failed or were skipped.
 *
 * @typedef {{ passed: number, failed: number, failing: string[], skipped: string[] }} Count
 */

/**
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} report vitest's, as JSON
 * @returns {Count}
 */
export function unitCount({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === "failed");
  // A file that could not be read, or whose preparation failed, has failed without a test that has.
  const without = testResults.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => failed.includes(test)));
  const passed = tests.filter(({ status }) => status === "passed").length;
  const skipped = tests.filter(({ status }) => status !== "passed" && status !== "failed").map(({ fullName }) => fullName);
  const failing = [...failed.map(({ fullName }) => fullName), ...without.map(({ name }) => name)];
  return { passed, failed: failing.length, failing, skipped };
}

/**
 * @typedef {{ title: string, suites?: Suite[], specs?: { title: string, tests: { status: string }[] }[] }} Suite
 * @param {{ suites: Suite[], errors: unknown[], stats: { expected: number, unexpected: number, flaky: number } }} report Playwright's, as JSON
 * @returns {Count}
 */
export function browserCount({ suites, errors, stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    failing: suites.flatMap((suite) => named(suite, ["unexpected", "flaky"])),
    skipped: suites.flatMap((suite) => named(suite, ["skipped"])),
  };
}

/** The tests that ended so. @param {Suite} suite @param {string[]} ends @returns {string[]} */
function named({ title, suites = [], specs = [] }, ends) {
  const own = specs.flatMap((spec) => spec.tests.filter(({ status }) => ends.includes(status)).map(() => spec.title));
  return [...own, ...suites.flatMap((suite) => named(suite, ends))].map((name) => `${title} ${name}`);
}

/**
 * The last line.
 *
 * @param {Pick<Count, "passed" | "failed" | "skipped">} total
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`;
}
