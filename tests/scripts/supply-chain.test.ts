import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { REASONS } from "@/scripts/dependencies.mjs";
import { checkLicences, isAllowed } from "@/scripts/licences.mjs";
import { directDependencies, installedLicence, lockedPackages, nameAt } from "@/scripts/packages.mjs";
import { billOfMaterials } from "@/scripts/sbom.mjs";

const { dependencies, devDependencies } = directDependencies();
const direct = { ...dependencies, ...devDependencies };

describe("what the product rests on", () => {
  it("is asked for in exact versions", () => {
    for (const [name, version] of Object.entries(direct)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("runs nothing while it is installed", () => {
    const needed = Object.entries(lockedPackages()).filter(([, { dev }]) => !dev);
    expect(needed.length).toBeGreaterThan(100);
    expect(needed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)).toEqual([]);
  });

  it("has a reason for each package that is asked for, and for no other", () => {
    expect(Object.keys(REASONS).sort()).toEqual(Object.keys(direct).sort());
  });

  it("is told with version and licence in the documents", () => {
    const told = readFileSync(new URL("../../docs/dependencies.md", import.meta.url), "utf8");
    for (const [name, version] of Object.entries(direct))
      expect(told).toContain(`| ${name} | ${version} | ${installedLicence(`node_modules/${name}`)} |`);
  });

  it("is written out as CycloneDX: all that the lock marks as needed, and nothing that it marks as a tool", () => {
    const { bomFormat, metadata, components } = JSON.parse(billOfMaterials());
    const named: string[] = components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`);
    const locked = Object.entries(lockedPackages()).map(([place, entry]) => ({ ...entry, named: `${nameAt(place)} ${entry.version}` }));
    const needed = locked.filter(({ dev, devOptional }) => !dev && !devOptional).map((entry) => entry.named);
    const tools = new Set(locked.filter(({ dev }) => dev).map((entry) => entry.named));
    expect([bomFormat, metadata.component.name]).toEqual(["CycloneDX", "mailverdict"]);
    expect(named).toEqual(expect.arrayContaining(needed));
    expect(named.filter((each) => tools.has(each) && !needed.includes(each))).toEqual([]);
  });
});

describe("licences", () => {
  it.each([
    ["MIT", true],
    ["GPL-3.0-only", false],
    ["(MIT OR GPL-3.0-only)", true],
    ["MIT AND GPL-3.0-only", false],
    // AND binds more tightly: either ISC alone, or both of the others.
    ["ISC OR GPL-3.0-only AND MIT", true],
    ["(ISC OR GPL-3.0-only) AND GPL-3.0-only", false],
    // An exception is a licence of its own until it is allowed.
    ["MIT WITH Classpath-exception-2.0", false],
  ])("read %s as an expression", (expression, allowed) => {
    expect(isAllowed(expression, ["MIT", "ISC"])).toBe(allowed);
  });

  it.each(["SEE LICENSE IN licence.txt", "(MIT", "MIT OR", "MIT OR Mine-1.0", ""])("are not guessed: %j", (text) => {
    expect(() => isAllowed(text, ["MIT"])).toThrow(/no licence expression/);
  });

  it("are stricter with what is served, and must be named where they can be", () => {
    const packages = {
      "node_modules/served": { version: "1.0.0", license: "MPL-2.0" },
      "node_modules/tool": { version: "1.0.0", license: "MPL-2.0", dev: true },
      "node_modules/tool/node_modules/silent": { version: "2.0.0", dev: true },
      "node_modules/native-for-elsewhere": { version: "1.0.0", optional: true },
      "node_modules/other": { version: "1.0.0", license: "MIT" },
    };
    const installed = (place: string) => (place === "node_modules/other" ? "ISC" : undefined);
    expect(checkLicences(packages, installed)).toEqual({
      faults: ["served 1.0.0 is under MPL-2.0", "silent 2.0.0 names no licence", "other 1.0.0 is under ISC, and the lock says MIT"],
      unread: ["native-for-elsewhere"],
    });
  });
});
