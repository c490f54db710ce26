import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../free-port.mjs";
import { root } from "../stamp.mjs";

/**
 * Proves the steps of the Dockerfile where no Docker engine is: `node scripts/run.mjs measure/clean-root.mjs`, as root of a Debian with
 * debootstrap.
 *
 * Each stage begins with a Debian of the same version as its image has, made by debootstrap, with the Node and npm of this machine and a
 * user `node` put in; so the image itself is the one thing that is not tried. The instructions are read from the Dockerfile and followed in
 * it. Then the last stage is served as Docker would with `--read-only`: its user, its own process tree, nothing that can be written.
 *
 * `--built` puts the build that is in place here where the first stage would leave its own, which saves minutes and proves the second
 * stage alone. `--debian FOLDER` takes a Debian that debootstrap made before. `--keep` leaves the roots for a look.
 */

/** @typedef {{ name: string, rest: string }} Instruction */
/** @typedef {{ name: string, instructions: Instruction[] }} Stage */

/**
 * The stages of a Dockerfile.
 *
 * @param {string} text
 * @returns {Stage[]}
 * @throws {Error} on an instruction that is not among those we use
 */
export function readDockerfile(text) {
  /** @type {Stage[]} */
  const stages = [];
  for (const line of text.split("\n").filter((each) => each.trim() && !each.startsWith("#"))) {
    const [, name = "", rest = ""] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
    if (name === "FROM") stages.push({ name: / AS (\w+)$/.exec(rest)?.[1] ?? `${stages.length}`, instructions: [] });
    else if (/^(?:ARG|CMD|COPY|ENV|EXPOSE|HEALTHCHECK|RUN|USER|WORKDIR)$/.test(name)) stages.at(-1)?.instructions.push({ name, rest });
    else throw new Error(`The Dockerfile has a line that is not understood here: ${line}`);
  }
  return stages;
}

/** @param {string[]} command @param {import("node:child_process").SpawnSyncOptions} [options] */
function run(command, options = {}) {
  const [program = "", ...rest] = command;
  const { status, error } = spawnSync(program, rest, { stdio: "inherit", ...options });
  if (error || status !== 0) throw new Error(`${basename(program)} failed${error ? `: ${error.message}` : ""}`);
}

/** @param {string[]} command */
const output = (...command) => spawnSync(command[0] ?? "", command.slice(1), { encoding: "utf8" }).stdout.trim();

/**
 * Puts Node, npm and what they load into a Debian, and the user that the image has.
 *
 * @param {string} debian
 */
function addNode(debian) {
  const libraries = output("ldd", process.execPath).match(/\/\S+/g) ?? [];
  for (const library of libraries)
    if (!existsSync(join(debian, library))) cpSync(library, join(debian, library), { recursive: true, dereference: true });
  cpSync(process.execPath, join(debian, "usr/bin/node"), { dereference: true });
  const npm = dirname(dirname(output("readlink", "-f", output("which", "npm"))));
  cpSync(npm, join(debian, "usr/lib/node_modules/npm"), { recursive: true });
  writeFileSync(join(debian, "usr/bin/npm"), '#!/bin/sh\nexec node /usr/lib/node_modules/npm/bin/npm-cli.js "$@"\n', { mode: 0o755 });
  run(["chroot", debian, "useradd", "--uid", "1000", "--create-home", "node"]);
}

/**
 * Shell steps that enter a root as Docker does, with separate processes and devices: the root is the first argument, and the others are for
 * `env` in there. Mounts and processes are separate (`unshare`), and end with it.
 *
 * @param {string[]} enter the program that enters it
 * @param {"ro" | "rw"} mode
 */
function inside(enter, mode) {
  return [
    "set -e",
    'mount --bind "$0" "$0"',
    `mount -o remount,bind,${mode} "$0"`,
    'mount -t proc proc "$0/proc"',
    'mount --rbind /dev "$0/dev"',
    `exec ${enter.join(" ")} "$0" env -i "$@"`,
  ].join("\n");
}

/**
 * What a build may need to reach packages from here; Docker has settings for the same.
 *
 * @param {string} debian
 * @returns {Record<string, string>}
 */
function network(debian) {
  cpSync("/etc/resolv.conf", join(debian, "etc/resolv.conf"), { dereference: true });
  cpSync("/etc/hosts", join(debian, "etc/hosts"), { dereference: true });
  const certificates = process.env.NODE_EXTRA_CA_CERTS;
  if (certificates) cpSync(certificates, join(debian, "etc/extra-certificates.pem"), { dereference: true });
  return {
    npm_config_registry: output("npm", "config", "get", "registry"),
    ...(certificates && { NODE_EXTRA_CA_CERTS: "/etc/extra-certificates.pem" }),
  };
}

/** What `.dockerignore` leaves of the folder: it names what is let in, and what of that is left out again. */
function context() {
  const lines = readFileSync(join(root, ".dockerignore"), "utf8").split("\n");
  return { names: lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1)), without: new Set(lines) };
}

/**
 * Follows the instructions of one stage in its root.
 *
 * @param {Stage} stage
 * @param {string} debian
 * @param {(stage: string) => string} rootOf where the stage of this name was made
 */
function follow({ instructions }, debian, rootOf) {
  /** @type {Record<string, string>} */
  const env = { PATH: "/usr/local/bin:/usr/bin:/bin", HOME: "/root" };
  /** @type {Record<string, string>} */
  const given = {};
  const image = { env, folder: "/", user: "root", command: /** @type {string[]} */ ([]), health: /** @type {string[]} */ ([]) };
  for (const { name, rest } of instructions) {
    console.log(`  ${name} ${rest.slice(0, 100)}`);
    if (name === "WORKDIR") {
      image.folder = rest;
      mkdirSync(join(debian, rest), { recursive: true });
    } else if (name === "ARG") given[rest] = process.env[rest] ?? "";
    else if (name === "ENV")
      for (const [, key = "", value = ""] of rest.matchAll(/(\w+)=(\S*)/g))
        env[key] = value.replace(/\$(\w+)/, (_, arg) => given[arg] ?? "");
    else if (name === "USER") image.user = rest;
    else if (name === "CMD") image.command = JSON.parse(rest);
    else if (name === "HEALTHCHECK") image.health = JSON.parse(rest.slice(rest.indexOf("[")));
    else if (name === "RUN") {
      const settings = Object.entries({ ...network(debian), ...given, ...env }).map(([key, value]) => `${key}=${value}`);
      run([
        "unshare",
        "-m",
        "-p",
        "-f",
        "sh",
        "-c",
        inside(["chroot"], "rw"),
        debian,
        ...settings,
        "sh",
        "-c",
        `cd ${image.folder} && ${rest}`,
      ]);
    } else if (name === "COPY") copy(rest, join(debian, image.folder), rootOf);
  }
  return image;
}

/**
 * @param {string} rest of a COPY instruction
 * @param {string} target the folder that is worked in
 * @param {(stage: string) => string} rootOf
 */
function copy(rest, target, rootOf) {
  const [, stage, paths = ""] = /^(?:--from=(\w+) )?(.+)$/.exec(rest) ?? [];
  const sources = paths.split(" ").slice(0, -1);
  const from = stage === undefined ? root : rootOf(stage);
  for (const source of sources)
    if (source === ".") {
      const { names, without } = context();
      const filter = (/** @type {string} */ path) => !without.has(relative(root, path));
      for (const name of names) cpSync(join(from, name), join(target, name), { recursive: true, filter });
    }
    // The contents of a copied folder, not the folder.
    else if (stage)
      for (const name of readdirSync(join(from, source)))
        cpSync(join(from, source, name), join(target, name), { recursive: true, verbatimSymlinks: true });
    else cpSync(join(from, source), join(target, basename(source)), { recursive: true });
}

/**
 * Serves the root without leave to write anywhere, asks it what it should answer, and ends it.
 *
 * @param {string} debian
 * @param {ReturnType<typeof follow>} image
 */
async function tryServing(debian, image) {
  // Next remakes some pages after a day; here they are stale at once, to see whether it writes them to disk.
  const manifest = join(debian, image.folder, ".next/prerender-manifest.json");
  const daily = /"initialRevalidateSeconds": *86400/g;
  const text = readFileSync(manifest, "utf8");
  console.log(`  pages made anew daily: ${text.match(daily)?.length ?? 0}, now every second`);
  writeFileSync(manifest, text.replace(daily, '"initialRevalidateSeconds":1'));
  const before = fingerprint(debian);

  const port = await freePort();
  const env = { ...image.env, HOME: "/home/node", HOST: "127.0.0.1", PORT: String(port), LOG_LEVEL: "info" };
  const settings = Object.entries(env).map(([key, value]) => `${key}=${value}`);
  const steps = inside(["chroot", `--userspec=${image.user}:${image.user}`], "ro");
  const entered = ["sh", "-c", `cd ${image.folder} && exec "$0" "$@"`];
  const server = spawn("unshare", ["-m", "-p", "-f", "--kill-child", "sh", "-c", steps, debian, ...settings, ...entered, ...image.command]);
  let log = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => (log += chunk));
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const ask = (/** @type {string} */ path) => fetch(`http://127.0.0.1:${port}${path}`);
  try {
    while (
      !(await ask("/readyz").then(
        (answer) => answer.ok,
        () => false,
      ))
    ) {
      if (server.exitCode !== null) throw new Error(`It did not start:\n${log}`);
      await pause(200);
    }
    const [node = ""] = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, "utf8").split(" ");
    const status = readFileSync(`/proc/${node}/status`, "utf8");
    const mount = readFileSync(`/proc/${node}/mountinfo`, "utf8")
      .split("\n")
      .find((line) => line.split(" ")[4] === "/");
    report("runs as a user without rights", !/^Uid:\s+0\b/m.test(status), /^Uid:.*/m.exec(status)?.[0]);
    report("its file system is read-only", /\sro[,\s]/.test(mount ?? ""));

    const home = await (await ask("/")).text();
    const code = /\/r\/([0-9a-z]+)/.exec(home)?.[1];
    for (const [path, type] of [
      ["/healthz", "application/json"],
      ["/readyz", "application/json"],
      ["/", "text/html"],
      ["/questions/control", "text/html"],
      [`/r/${code}`, "text/html"],
      [`/r/${code}/summary.pdf`, "application/pdf"],
      [`/r/${code}/opengraph-image`, "image/png"],
      [`/r/${code}/assessment.json`, "application/json"],
      ["/method", "text/html"],
      ["/api", "text/html"],
    ]) {
      const answer = await ask(path ?? "");
      const bytes = (await answer.arrayBuffer()).byteLength;
      report(
        `${path?.replace(code ?? "", "…")}`,
        answer.ok && answer.headers.get("content-type")?.startsWith(type ?? "") === true,
        `${answer.status}, ${bytes} bytes`,
      );
    }
    const health = spawnSync("chroot", [debian, "env", "-i", ...settings, ...image.health]);
    report("the health check passes", health.status === 0);
    process.kill(Number(node), "SIGTERM");
    report("ends on SIGTERM", (await ended) === 0);
    const faults = log.split("\n").filter((line) => line && !/^\{"level":30,/.test(line));
    report("no line of its log tells of a fault", !/EROFS|EACCES|ENOENT|rror/.test(faults.join("\n")), faults.join(" | ").slice(0, 600));
    report("no file has changed", fingerprint(debian) === before);
  } finally {
    if (server.exitCode === null) server.kill("SIGKILL");
    await ended;
  }
}

/** @param {string} what @param {boolean} isSo @param {string} [detail] */
function report(what, isSo, detail) {
  console.log(`  ${isSo ? "✓" : "✗"} ${what}${detail ? ` (${detail})` : ""}`);
  if (!isSo) process.exitCode = 1;
}

/** Every file of the root with its size and its time of change. @param {string} folder */
const fingerprint = (folder) => output("sh", "-c", `find '${folder}' -xdev -type f -printf '%p %s %C@\\n' | sort | sha256sum`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isBuilt = process.argv.includes("--built");
  const place = process.argv.indexOf("--debian");
  const work = mkdtempSync(join(tmpdir(), "mailverdict-root-"));
  const debian = place > 0 ? (process.argv[place + 1] ?? "") : join(work, "debian");
  try {
    if (!existsSync(debian)) run(["debootstrap", "--variant=minbase", "bookworm", debian]);
    const stages = readDockerfile(readFileSync(join(root, "Dockerfile"), "utf8"));
    const rootOf = (/** @type {string} */ name) => join(work, name);
    let image;
    for (const stage of stages) {
      const isLast = stage === stages.at(-1);
      console.log(`stage ${stage.name}`);
      if (isBuilt && !isLast) {
        console.log("  not followed; the build in place here stands in for what it leaves");
        for (const { rest } of stages.at(-1)?.instructions.filter(({ rest }) => rest.startsWith(`--from=${stage.name} `)) ?? []) {
          const [, source = ""] = rest.split(" ");
          cpSync(join(root, ".next/standalone"), join(rootOf(stage.name), source), { recursive: true, verbatimSymlinks: true });
        }
        continue;
      }
      run(["cp", "-a", "--reflink=auto", debian, rootOf(stage.name)]);
      addNode(rootOf(stage.name));
      image = follow(stage, rootOf(stage.name), rootOf);
    }
    if (image === undefined) throw new Error("The Dockerfile has no stage");
    console.log("serving");
    await tryServing(rootOf(stages.at(-1)?.name ?? ""), image);
  } finally {
    if (process.argv.includes("--keep")) console.log(work);
    else rmSync(work, { recursive: true, force: true });
  }
}
