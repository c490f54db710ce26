import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isSupported, supportedNode } from "./node.mjs";

/**
 * Runs scripts of this folder one after the other, each to its end, and hands what follows their names to the last:
 * `node scripts/run.mjs install.mjs build.mjs`. Where this Node is too old they run under one that is fetched. Plain Node without
 * packages, in words that an old one reads.
 */

const SCRIPT = /\.(?:mjs|ts)$/;
const given = process.argv.slice(2);
const firstOther = given.findIndex((word) => !SCRIPT.test(word));
const names = firstOther < 0 ? given : given.slice(0, firstOther);
const rest = given.slice(names.length);
const parent = process.ppid;
const here = fileURLToPath(new URL(".", import.meta.url));

if (isSupported(process.versions.node)) {
  for (const name of names) {
    // The parent was stopped meanwhile and could not pass the signal on.
    if (process.ppid !== parent) process.exit(1);
    const path = join(here, name);
    process.argv = [process.execPath, path, ...rest];
    if (name.endsWith(".ts")) (await import("tsx/esm/api")).register();
    await import(pathToFileURL(path).href);
  }
} else {
  const { path, env } = supportedNode();
  handTo(
    spawn(path, [...process.execArgv, fileURLToPath(import.meta.url), ...given], { stdio: "inherit", env: { ...process.env, ...env } }),
  );
}

/**
 * Ends as the child ends. A signal is the child's to act on, and so is the end of a parent that had no time to pass one on.
 *
 * @param {import("node:child_process").ChildProcess} child
 */
function handTo(child) {
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT", "SIGHUP"])) process.on(signal, () => child.kill(signal));
  setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 100).unref();
  child.on("exit", (code) => process.exit(code ?? 1));
}
