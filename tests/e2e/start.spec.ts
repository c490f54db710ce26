import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { freePort } from "../../scripts/free-port.mjs";
import { expect, test } from "./test";

const root = fileURLToPath(new URL("../..", import.meta.url));

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    (response) => response.ok,
    () => false,
  );

test("ending npm start ends the server and frees its port", async () => {
  test.skip(process.platform === "win32", "Windows has no SIGTERM");
  const port = await freePort();
  const npm = spawn("npm", ["start", "--silent", "--ignore-scripts"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1" },
    stdio: "ignore",
  });
  try {
    await expect.poll(() => answers(port), { timeout: 20_000 }).toBe(true);
  } finally {
    npm.kill("SIGTERM");
  }
  await expect.poll(() => answers(port), { timeout: 5_000 }).toBe(false);
});

test("a wrong setting is refused in one line that names it", async () => {
  const server = spawn(process.execPath, ["scripts/serve.mjs"], { cwd: root, env: { ...process.env, PORT: "70000" } });
  let said = "";
  server.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const code = await new Promise((resolve) => server.on("close", resolve));
  expect(code).toBe(1);
  expect(said).toBe("PORT must be a whole number from 1 to 65535\n");
});
