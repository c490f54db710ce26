import { spawnSync } from "node:child_process";

const isMissing = (program: string) => spawnSync(program, ["-v"], { stdio: "ignore" }).error !== undefined;

/**
 * A test, or a group of them, that uses other programs. Where one is not installed it is skipped, and its title says which is missing.
 *
 * @param test `it` or `describe` of vitest, `test` or `test.describe` of Playwright
 * @example needs(it, "qpdf")("is sound to qpdf", () => {})
 */
export function needs<Test extends { skip: (title: string, body: never) => unknown }>(test: Test, ...programs: string[]): Test {
  const missing = programs.filter(isMissing);
  if (missing.length === 0) return test;
  const skipped = (title: string, body: never) => test.skip(`${title} [${missing.join(", ")} not installed]`, body);
  return skipped as unknown as Test;
}
