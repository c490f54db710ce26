import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freePort } from "@/scripts/free-port.mjs";
import { root } from "@/scripts/stamp.mjs";

it("the folder that is served stands alone: nothing of it is looked for outside, the parts that only threads use included", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mailverdict-"));
  cpSync(join(root, ".next", "standalone"), folder, { recursive: true, verbatimSymlinks: true });
  const port = await freePort();
  const server = spawn(process.execPath, ["serve.mjs"], {
    cwd: folder,
    env: { NODE_ENV: "production", PORT: String(port), HOST: "127.0.0.1", THREADS: "1" },
    stdio: "ignore",
  });
  const ended = once(server, "exit");
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  try {
    const isReady = () =>
      ask("/readyz").then(
        ({ ok }) => ok,
        () => false,
      );
    await expect.poll(isReady, { timeout: 60_000 }).toBe(true);
    const result = /\/r\/[0-9a-z]+/.exec(await (await ask("/")).text())?.[0] ?? "none";
    // A preview needs the most: an assessment, charts, typefaces and Next's own program for pictures, all on a thread.
    expect((await ask(`${result}/opengraph-image`)).status).toBe(200);
  } finally {
    server.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    rmSync(folder, { recursive: true, force: true });
  }
});
