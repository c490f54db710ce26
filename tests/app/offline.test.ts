import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { GET as getPage } from "@/app/offline/route";
import { GET as getStyles } from "@/app/plain.css/route";

it("the worker's version is the digest of what it keeps, so that browsers fetch a changed page", async () => {
  const page = await getPage().text();
  const styles = await (await getStyles()).text();
  const version = createHash("sha256").update(page).update(styles).digest("hex").slice(0, 8);
  const worker = await readFile("public/sw.js", "utf8");
  expect(/const VERSION = "(\w+)";/.exec(worker)?.[1]).toBe(version);
});

it("the page without a connection says what happened and offers the same address again, and its styles bring both themes", async () => {
  const page = await getPage().text();
  expect(page).toContain("<h1>No connection to the server</h1>");
  expect(page).toContain('<a href="">Try again</a>');
  expect(page).not.toMatch(/<script|\sstyle=|\son\w+=/);
  const styles = await (await getStyles()).text();
  expect(styles).toContain("prefers-color-scheme: dark");
  for (const [, token] of styles.matchAll(/var\((--[\w-]+)\)/g)) expect(styles).toContain(`${token}:`);
});
