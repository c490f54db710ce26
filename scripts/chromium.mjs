import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./stamp.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
];

/** What Chromium needs to run headless, as root too, and to keep to itself while it does. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The path of a Chromium that is here already: CHROMIUM_PATH, one of the system, Playwright's own; undefined when there is none. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const { chromium } = await import("@playwright/test");
  return [...onPath, ...APPLICATIONS, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * The path of a Chromium, fetched if there is none: by Playwright, then, as root of a Debian, by its package manager.
 *
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  for (const fetch of [() => {}, fetchWithPlaywright, fetchWithApt]) {
    fetch();
    const found = await findChromium();
    if (found) return found;
  }
  throw new Error("No Chromium found or fetched. Install one and name it in CHROMIUM_PATH.");
}

function fetchWithPlaywright() {
  console.log("No Chromium found; fetching Playwright's");
  spawnSync(process.execPath, [join(root, "node_modules", "@playwright", "test", "cli.js"), "install", "chromium"], { stdio: "inherit" });
}

function fetchWithApt() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return;
  console.log("Installing the system's chromium package");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update"], { stdio: "inherit", env });
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "inherit", env });
}
