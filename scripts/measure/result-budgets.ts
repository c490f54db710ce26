/**
 * How much there is to read on the pages of a result: words, bytes and screens of the six examples and of 20 random results, beside the
 * budgets. Writes the tables of `docs/result-budgets.md` from the running product, which has to be built:
 * `npm run build && node scripts/run.mjs measure/result-budgets.ts`. A PORT other than 4181 can be named where that one is taken.
 */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import fc from "fast-check";
import { PROFILES } from "../../lib/questionnaire/profiles";
import { answerSets } from "../../tests/arbitraries/answers";
import { answering } from "../answering.mjs";
import { chromiumArguments, ensureChromium } from "../chromium.mjs";
import { root } from "../stamp.mjs";
import { between } from "../write-between.mjs";

const PORT = process.env.PORT ?? "4181";
const ORIGIN = `http://127.0.0.1:${PORT}`;
const PAGE = join(root, "docs", "result-budgets.md");
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

type Measured = {
  name: string;
  words: number;
  kilobytes: number;
  /** Screens of 900 px at 1280: where the picture and the ways to share end, and the page. */
  wide: { picture: number; share: number; page: number };
  phone: { picture: number; share: number; page: number };
  /** Words of the three proofs with what is folded, and screens of the longest at 1280 unfolded. */
  proofs: { words: number; screens: number };
};

/** Words and bytes of a page, with what is folded and what only a screen reader says. */
async function read(page: Page, path: string) {
  const response = await page.goto(`${ORIGIN}${path}`, { waitUntil: "load" });
  const bytes = (await response?.body())?.length ?? 0;
  const words = await page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const silent of body.querySelectorAll("script, style, noscript, template")) silent.remove();
    for (const element of body.querySelectorAll("*")) element.append(" ");
    return (body.textContent ?? "").split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  });
  return { words, bytes };
}

/** Where a part of the page ends, in screens; 0 where it is not there. */
const endOf = (page: Page, selector: string, height: number) =>
  page.evaluate(
    ([which, screen]) => {
      const part = document.querySelector(which as string);
      return part ? (part.getBoundingClientRect().bottom + scrollY) / Number(screen) : 0;
    },
    [selector, height],
  );

async function screens(page: Page, size: typeof WIDE) {
  await page.setViewportSize(size);
  return {
    picture: await endOf(page, ".picture", size.height),
    share: await endOf(page, ".todo .thirds", size.height),
    page: await endOf(page, "body", size.height),
  };
}

async function measure(browser: Browser, name: string, code: string): Promise<Measured> {
  const page = await browser.newPage({ viewport: WIDE });
  const { words, bytes } = await read(page, `/r/${code}`);
  const [wide, phone] = [await screens(page, WIDE), await screens(page, PHONE)];
  await page.setViewportSize(WIDE);
  const proofs = { words: 0, screens: 0 };
  for (const proof of ["money", "operation", "proof"]) {
    proofs.words += (await read(page, `/r/${code}/${proof}`)).words;
    proofs.screens = Math.max(proofs.screens, await endOf(page, "body", WIDE.height));
  }
  await page.close();
  return { name, words, kilobytes: bytes / 1000, wide, phone, proofs };
}

async function codeOf(answers: unknown): Promise<string> {
  const response = await fetch(`${ORIGIN}/api/v1/assessments`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ answers }),
  });
  const { code } = (await response.json()) as { code?: string };
  if (!code) throw new Error(`No result: ${response.status}`);
  return code;
}

const one = (value: number) => value.toFixed(2);

function table(rows: readonly Measured[]): string {
  const worst = (of: (row: Measured) => number) => Math.max(...rows.map(of));
  const line = (name: string, of: (pick: (row: Measured) => number) => number) =>
    `| ${name} | ${of((row) => row.words)} | ${one(of((row) => row.kilobytes))} | ${one(of((row) => row.wide.share))} | ${one(of((row) => row.wide.page))} | ${one(of((row) => row.phone.picture))} | ${one(of((row) => row.phone.share))} | ${one(of((row) => row.phone.page))} | ${of((row) => row.words + row.proofs.words)} | ${one(of((row) => row.proofs.screens))} |`;
  return [
    "| result | words | kB of HTML | share ends, 1280 | page, 1280 | picture ends, 360 | share ends, 360 | page, 360 | words of all four | longest proof, 1280 |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    "| *budget* | 500 | 80 | 1 | 1.6 | 1.3 | 2.7 | 3.8 | 7,000 | 6 |",
    ...rows.slice(0, PROFILES.length).map((row) => line(row.name, (pick) => pick(row))),
    line("*worst of all*", worst),
  ].join("\n");
}

const server = spawn(process.execPath, [join(root, "scripts", "serve.mjs")], {
  env: { ...process.env, PORT, HOST: "127.0.0.1", SITE_URL: "" },
  stdio: ["ignore", "ignore", "inherit"],
});
try {
  await answering(`${ORIGIN}/healthz`);
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
  const rows: Measured[] = [];
  for (const { name, answers } of PROFILES) rows.push(await measure(browser, name, await codeOf(answers)));
  for (const [index, answers] of fc.sample(answerSets, { numRuns: 20, seed: 21 }).entries())
    rows.push(await measure(browser, `random ${index + 1}`, await codeOf(answers)));
  await browser.close();
  writeFileSync(PAGE, between(readFileSync(PAGE, "utf8"), "tables", table(rows)));
  console.log(table(rows));
} finally {
  server.kill("SIGTERM");
}
