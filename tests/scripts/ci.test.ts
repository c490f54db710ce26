import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "@/scripts/stamp.mjs";

/** What a run says at its end, and the code it ends with. */
type Ending = { says: string; code?: number };

const onPosix = it.skipIf(process.platform === "win32");

/** Runs `.ci/run` with programs in place of npm and of what the tests use, so that nothing is installed. */
function ciRun(tests: Ending, operations: Ending): { lastLine: string | undefined; code: number | null } {
  const folder = mkdtempSync(join(tmpdir(), "mailverdict-ci-"));
  const put = (name: string, script: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const ends = ({ says, code = 0 }: Ending) => `echo 'before it'; echo '${says}'; exit ${code}`;
  try {
    for (const name of ["qpdf", "pdftoppm", "zbarimg", "haproxy", "nginx", "openssl"]) put(name, "exit 0");
    put("npm", `case "$2" in test) ${ends(tests)} ;; test:ops) ${ends(operations)} ;; *) exit 9 ;; esac`);
    const path = `${folder}${delimiter}${process.env.PATH}`;
    const { stdout, status } = spawnSync("bash", [join(root, ".ci", "run")], { encoding: "utf8", env: { ...process.env, PATH: path } });
    return { lastLine: stdout.trimEnd().split("\n").at(-1), code: status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

onPosix.each<[string, Ending, Ending, string, number]>([
  ["adds both counts", { says: "20 passed, 0 failed" }, { says: "3 passed, 0 failed" }, "23 passed, 0 failed", 0],
  [
    "runs the second after a failure of the first",
    { says: "18 passed, 2 failed", code: 1 },
    { says: "3 passed, 0 failed" },
    "21 passed, 2 failed",
    1,
  ],
  ["fails with the second", { says: "20 passed, 0 failed" }, { says: "2 passed, 1 failed", code: 1 }, "22 passed, 1 failed", 1],
  ["takes an end without a count for a failure", { says: "Killed", code: 137 }, { says: "3 passed, 0 failed" }, "3 passed, 1 failed", 1],
  ["takes an end with a code for one", { says: "20 passed, 0 failed" }, { says: "3 passed, 0 failed", code: 1 }, "23 passed, 1 failed", 1],
])(".ci/run %s", (_, tests, operations, lastLine, code) => {
  expect(ciRun(tests, operations)).toEqual({ lastLine, code });
});
