import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { MODEL_VERSION } from "@/lib/data/model-versions";
import { freePort } from "@/scripts/free-port.mjs";
import { root } from "@/scripts/stamp.mjs";
import { recordedOf } from "../links/kept-models";

/** Does one piece of work on a thread of the folder it runs in. */
const ON_A_THREAD = `
  import { Piscina } from "piscina";
  const pool = new Piscina({ filename: process.cwd() + "/worker.cjs", maxThreads: 1 });
  process.stdout.write(JSON.stringify(await pool.run(JSON.parse(process.argv[1]))), () => process.exit());
`;

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
    // A kept model, which no page asks for while its version is current.
    const kept = recordedOf(MODEL_VERSION).find(({ figures }) => figures.draws > 4096);
    const input = JSON.stringify({ name: "figuresThen", input: { modelVersion: MODEL_VERSION, stored: kept?.stored } });
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", ON_A_THREAD, input], { cwd: folder, encoding: "utf8" });
    expect(JSON.parse(stdout)).toEqual(kept?.figures);
  } finally {
    server.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    rmSync(folder, { recursive: true, force: true });
  }
});
