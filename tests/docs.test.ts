import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];

/** What only a build, an installation or a measurement leaves behind. */
const MADE = /^(?:\.next|node_modules)\//;
/** Files of Next that a decision names because we do without them. */
const WITHOUT = ["loading.tsx"];
const FOLDERS = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const EXTENSION = /\.(?:ts|tsx|mjs|js|json|css|md|cfg|conf|yml)$/;
/** Files beside a result's code, which are addresses. */
const ADDRESSES = ["assessment.json", "decision.md"];

/** Whether a word in backticks means a file or a folder of this repository. */
function isPath(word: string): boolean {
  if (!/^[\w.[\]-]+(?:\/[\w.[\]-]+)*\/?$/.test(word) || MADE.test(word)) return false;
  if (WITHOUT.includes(word) || ADDRESSES.includes(word)) return false;
  return word.includes("/") ? FOLDERS.includes(word.split("/", 1)[0] ?? "") : EXTENSION.test(word);
}

/** From the root; a bare name may also stand for a file in a folder that the same paragraph names, or beside the page. */
function exists(word: string, page: string, paragraph: string): boolean {
  if (existsSync(join(root, word)) || existsSync(join(root, dirname(page), word))) return true;
  const named = [...paragraph.matchAll(/`([^`\n]+)`/g)].map(([, other = ""]) => other).filter((other) => other.includes("/"));
  return !word.includes("/") && named.some((other) => existsSync(join(root, other, word)) || existsSync(join(root, dirname(other), word)));
}

describe.each(pages)("%s", (page) => {
  const text = readFileSync(join(root, page), "utf8");

  it("names only files that exist", () => {
    const missing = text
      .split(/\n\n/)
      .flatMap((paragraph) =>
        [...paragraph.matchAll(/`([^`\n]+)`/g)]
          .map(([, word = ""]) => word)
          .filter((word) => isPath(word) && !exists(word, page, paragraph)),
      );
    expect(missing).toEqual([]);
  });

  it("runs only scripts that exist", () => {
    const run = [...text.matchAll(/\bnode (?:--\S+ )*scripts\/run\.mjs ([\w/.-]+)/g)].map(([, name = ""]) => `scripts/${name}`);
    const direct = [...text.matchAll(/\bnode (scripts\/[\w/.-]+)/g)].map(([, name = ""]) => name);
    expect([...run, ...direct].filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  it("links only to files that exist", () => {
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = ""]) => target);
    const files = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(files.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });
});
