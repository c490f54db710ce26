import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { complete, missingOptional, platformOf } from "@/scripts/lockfile.mjs";

const text = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");

describe("package-lock.json", () => {
  const lock = JSON.parse(text);

  it("holds every optional package that it names, so that npm ci passes on every platform", () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(missingOptional(lock)).toEqual([]);
  });

  it("names no registry", () => {
    expect(text).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
  });

  it("says for each native package which platform it is for", () => {
    const native = Object.entries<{ cpu?: string[]; os?: string[] }>(lock.packages).filter(([path]) =>
      /swc-|oxide-|@biomejs\/cli-/.test(path),
    );
    expect(native.length).toBeGreaterThan(25);
    for (const [path, { cpu }] of native) expect(cpu, path).toHaveLength(1);
  });
});

describe("completing a lock", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/a": {
        version: "1.0.0",
        resolved: "https://registry.example/a.tgz",
        optionalDependencies: { "a-linux-x64-gnu": "1.0.0", "a-win32-arm64": "1.0.0" },
      },
      "node_modules/a-linux-x64-gnu": { version: "1.0.0", cpu: ["x64"], os: ["linux"], optional: true },
      "node_modules/b": { version: "2.0.0", dev: true, optionalDependencies: { "a-linux-x64-gnu": "0.9.0" } },
    },
  };

  it("adds what is missing with its platform, keeps the rest and drops addresses", () => {
    const { packages } = complete(lock);
    expect(packages["node_modules/a-win32-arm64"]).toEqual({ version: "1.0.0", cpu: ["arm64"], os: ["win32"], optional: true });
    expect(packages["node_modules/a"]).not.toHaveProperty("resolved");
    expect(missingOptional({ packages })).toEqual([]);
  });

  it("puts another version of a package that is there below the one that needs it", () => {
    const { packages } = complete(lock);
    expect(packages["node_modules/a-linux-x64-gnu"]?.version).toBe("1.0.0");
    expect(packages["node_modules/b/node_modules/a-linux-x64-gnu"]).toMatchObject({ version: "0.9.0", dev: true, libc: ["glibc"] });
  });

  it("refuses a range, which names no one package", () => {
    expect(() => complete({ packages: { "node_modules/a": { optionalDependencies: { "a-darwin-x64": "^1.0.0" } } } })).toThrow(
      /not one version/,
    );
  });

  it.each([
    ["@next/swc-win32-x64-msvc", { cpu: ["x64"], os: ["win32"] }],
    ["@biomejs/cli-linux-arm64-musl", { cpu: ["arm64"], os: ["linux"], libc: ["musl"] }],
    ["@oxc-parser/binding-linux-arm-gnueabihf", { cpu: ["arm"], os: ["linux"], libc: ["glibc"] }],
    ["@oxc-parser/binding-android-arm-eabi", { cpu: ["arm"], os: ["android"] }],
    ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
  ])("reads the platform of %s from its name", (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it("does not guess a platform", () => {
    expect(() => platformOf("left-pad")).toThrow(/does not say/);
  });
});
