import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../scripts/free-port.mjs";
import { expect, test } from "./test";

test("the folder that is served stands alone: nothing of it is looked for outside, the parts that only threads use included", async () => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), "mailverdict-"));
  cpSync(fileURLToPath(new URL("../../.next/standalone", import.meta.url)), folder, { recursive: true, verbatimSymlinks: true });
  const port = await freePort();
  const server = spawn(process.execPath, ["serve.mjs"], {
    cwd: folder,
    env: { NODE_ENV: "production", PORT: String(port), HOST: "127.0.0.1", THREADS: "1" },
    stdio: "ignore",
  });
  const ended = once(server, "exit");
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  try {
    await expect(async () => expect((await ask("/readyz")).status).toBe(200)).toPass();
    const result = /\/r\/[0-9a-z]+/.exec(await (await ask("/")).text())?.[0] ?? "none";
    // A preview needs the most: an assessment, charts, typefaces and Next's own program for pictures, all on a thread.
    expect((await ask(`${result}/opengraph-image`)).status).toBe(200);
  } finally {
    server.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    rmSync(folder, { recursive: true, force: true });
  }
});
