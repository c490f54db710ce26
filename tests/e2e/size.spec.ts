import { firstLoadScripts } from "@/scripts/measure/bare-page/first-load.mjs";
import { bareScripts } from "@/scripts/measure/bare-page.mjs";
import { PAGES } from "./pages";
import { expect, test } from "./test";

/** What a page's scripts may weigh above a bare page of this Next version, in bytes; a page without a budget is only reported. */
const BUDGETS: Record<string, number> = {
  "the start page": 5_000,
  "the method": 5_000,
  "a result that says buy": 5_000,
  "a worked example": 5_000,
  "the rules of thumb": 5_000,
  "the why page": 25_000,
  "the control page": 25_000,
  "the team page": 25_000,
  "the burden page": 25_000,
  "the mail page": 25_000,
  "the money page": 25_000,
  "a full review": Number.POSITIVE_INFINITY,
  "the accessibility statement": 5_000,
  "the glossary": 5_000,
  "a comparison": Number.POSITIVE_INFINITY,
  "the numbers of a result, moved": Number.POSITIVE_INFINITY,
};

test("pages load little JavaScript", async ({ browser }) => {
  const floor = bareScripts();
  const measured = PAGES.filter(({ name }) => name in BUDGETS);
  expect(measured.map(({ name }) => name).sort()).toEqual(Object.keys(BUDGETS).sort());
  console.log(`A bare page loads ${kilobytes(floor)} of scripts. Above it load`);
  for (const { name, open } of measured) {
    const context = await browser.newContext();
    const weight = (await firstLoadScripts(await context.newPage(), open)) - floor;
    await context.close();
    console.log(`  ${name}: ${kilobytes(weight)}`);
    expect.soft(weight, name).toBeLessThanOrEqual(BUDGETS[name] ?? 0);
    // A page of ours that loads less than a bare one was not measured, or the floor was not.
    expect.soft(weight, name).toBeGreaterThanOrEqual(0);
  }
});

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
