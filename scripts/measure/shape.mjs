import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { checkImports } from "../imports.mjs";
import { root } from "../stamp.mjs";

/**
 * What a checkout looks like from outside, to compare two: `node scripts/run.mjs measure/shape.mjs [folder]`, by default this one. Lines by
 * folder, casts, long files, and what this version of `scripts/imports.mjs` says of the way its imports point.
 */

const PRODUCT = ["app", "components", "lib", "server"];
const FOLDERS = [...PRODUCT, "scripts", "tests"];
const SOURCE = /\.(?:ts|tsx|mjs|js|css)$/;
const SCRIPT = /\.(?:ts|tsx|mjs|js)$/;
const LONG = 260;

/** @typedef {{ path: string, text: string, lines: number }} Source */

const base = resolve(process.argv[2] ?? root);
const sources = FOLDERS.flatMap((folder) => sourcesBelow(folder));

printLines();
printCasts();
printLongFiles();
await printImports();

/**
 * @param {string} folder relative to the checkout
 * @returns {Source[]}
 */
function sourcesBelow(folder) {
  return readdirSync(join(base, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : sourcesBelow(path);
    if (!SOURCE.test(entry.name)) return [];
    const text = readFileSync(join(base, path), "utf8");
    return [{ path, text, lines: text.split("\n").length - 1 }];
  });
}

/** @param {readonly Source[]} some */
function linesOf(some) {
  return some.reduce((sum, { lines }) => sum + lines, 0);
}

/** @param {string} path the two outer folders of a file, or the one that holds it */
function placeOf(path) {
  return path.split("/").slice(0, -1).slice(0, 2).join("/");
}

function printLines() {
  console.log(`Lines by folder, ${linesOf(sources)} in ${sources.length} files`);
  for (const place of [...new Set(sources.map(({ path }) => placeOf(path)))].sort()) {
    const some = sources.filter(({ path }) => placeOf(path) === place);
    console.log(`${String(linesOf(some)).padStart(7)}  ${place} (${some.length})`);
  }
}

function printCasts() {
  const lib = sources.filter(({ path }) => path.startsWith("lib/") && SCRIPT.test(path));
  const casts = lib.reduce((sum, source) => sum + castsIn(source), 0);
  console.log(`\nCasts in lib: ${casts}, ${((1000 * casts) / linesOf(lib)).toFixed(1)} in 1,000 lines`);
}

/**
 * How often a file says `as` of a value; `as const` takes nothing from the compiler and does not count.
 *
 * @param {Source} source
 */
function castsIn({ path, text }) {
  let casts = 0;
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) casts += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return casts;
}

function printLongFiles() {
  const long = sources.filter(({ path, lines }) => lines > LONG && PRODUCT.includes(path.split("/", 1)[0] ?? ""));
  console.log(`\nFiles of over ${LONG} lines: ${long.length}`);
  for (const { path, lines } of long.toSorted((a, b) => b.lines - a.lines)) console.log(`${String(lines).padStart(7)}  ${path}`);
}

async function printImports() {
  const { modules, violations } = await checkImports([...PRODUCT, "scripts"], base);
  /** @param {RegExp} rule */
  const against = (rule) => violations.filter((violation) => rule.test(violation));
  const up = against(/^[a-z]+-looks-down: /);
  const circles = against(/^no-cycles: /);
  console.log(`\nModules: ${modules}`);
  console.log(`Imports between rooms of lib that do not point down: ${up.length}`);
  console.log(`Imports in a circle: ${circles.length}`);
  for (const violation of [...up, ...circles]) console.log(`  ${violation}`);
}
