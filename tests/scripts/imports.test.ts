import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkImports } from "@/scripts/imports.mjs";

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "mailverdict-imports-"));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function write(path: string, content: string) {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), content);
}

it("finds an import that points the wrong way", async () => {
  write("lib/report/a.ts", 'import { b } from "../../components/b";\nexport const a = b;\n');
  write("components/b.ts", 'import { c } from "../app/c";\nexport const b = c;\n');
  write("app/c.ts", "export const c = 1;\n");
  const { modules, violations } = await checkImports(["app", "components", "lib"], base);
  expect(modules).toBe(3);
  expect(violations).toEqual(["components-below-app: components/b.ts → app/c.ts", "lib-stands-alone: lib/report/a.ts → components/b.ts"]);
});

it("finds a cycle, and lets types refer to each other", async () => {
  write("lib/model/a.ts", 'import { b } from "./b";\nexport const a = () => b;\n');
  write("lib/model/b.ts", 'import { a } from "./a";\nexport const b = () => a;\n');
  write("lib/model/c.ts", 'import type { D } from "./d";\nexport type C = D[];\n');
  write("lib/model/d.ts", 'import type { C } from "./c";\nexport type D = { c?: C };\n');
  const { violations } = await checkImports(["lib"], base);
  expect(violations.length).toBeGreaterThan(0);
  for (const violation of violations) expect(violation).toMatch(/^no-cycles: lib\/model\/[ab]\.ts/);
});

it("finds Node's own modules in lib", async () => {
  write("lib/model/a.ts", 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n');
  expect((await checkImports(["lib"], base)).violations).toEqual(["lib-is-pure: lib/model/a.ts → fs"]);
});

it("finds a room that looks up or beside itself, one that goes round the front door, and what belongs to no room", async () => {
  write("lib/model/index.ts", 'export { a } from "./a";\n');
  write("lib/model/a.ts", 'import type { B } from "../wording/b";\nexport const a: B = 1;\n');
  write("lib/wording/b.ts", 'import { a } from "../model/a";\nexport type B = number;\nexport const b = a;\n');
  write("lib/link/c.ts", 'export { a as c } from "../model";\n');
  write("lib/loose.ts", 'export { c } from "./link/c";\n');
  expect((await checkImports(["lib"], base)).violations.toSorted()).toEqual([
    "link-looks-down: lib/link/c.ts → lib/model/index.ts",
    "model-by-its-front-door: lib/wording/b.ts → lib/model/a.ts",
    "model-looks-down: lib/model/a.ts → lib/wording/b.ts",
    "nothing-loose-in-lib: lib/loose.ts → lib/link/c.ts",
  ]);
});
