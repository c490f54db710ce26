import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import manifest from "../../package.json";

const root = new URL("../../", import.meta.url);
const scripts = readdirSync(new URL("scripts/measure/", root)).filter((name) => /\.(?:mjs|ts)$/.test(name));
const readme = readFileSync(new URL("README.md", root), "utf8");

it.each(scripts)("%s has its line in the README, with the command that runs it", (name) => {
  const [npmScript] = Object.entries(manifest.scripts).find(([, command]) => command.includes(`measure/${name}`)) ?? [];
  const command = npmScript ? `npm run ${npmScript}` : `node scripts/run.mjs measure/${name}`;
  expect(readme.split("\n").filter((line) => line.startsWith(`| \`${command}\` |`))).toHaveLength(1);
});
