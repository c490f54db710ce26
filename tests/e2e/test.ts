import { test as base, expect, type Page } from "@playwright/test";

export { expect };

/** What a page of ours was refused; that it may not be framed is told to the page around it. */
const REFUSED = /^(?!Framing ).*(?:Content Security Policy|Trusted ?(?:Type|Script|HTML))/is;

/** Every browser test also counts what the page was kept from doing by its policy: nothing of ours may try. */
export const test = base.extend<{ violations: string[]; somebody: undefined }>({
  violations: [
    async ({ context }, use) => {
      const violations: string[] = [];
      context.on("console", (message) => {
        if (REFUSED.test(message.text())) violations.push(`${message.page()?.url()}: ${message.text()}`);
      });
      context.on("weberror", (problem) => {
        if (REFUSED.test(problem.error().message)) violations.push(problem.error().message);
      });
      await use(violations);
      expect(violations, "what the policy of a page kept it from").toEqual([]);
    },
    { auto: true },
  ],
  /** Scripts wait for a sign of somebody, and a test does in an instant what takes a hand a while: here the pointer moves on every page. */
  somebody: [
    async ({ context }, use) => {
      context.on("page", (page) => page.on("load", () => void page.mouse.move(2, 2).catch(() => undefined)));
      await use(undefined);
    },
    { auto: true },
  ],
});

/**
 * Waits until what the scripts of a page do for it works: they have taken over what the server wrote, and have come to rest. That the line is
 * quiet does not say so: on a busy machine it is quiet before the scripts are asked for, and while a long page is taken over.
 */
export async function alive(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.mouse.move(3, 3);
  await page.waitForFunction(() => Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber$")));
  // Behind all other tasks; an idle callback may never come in a browser that has nothing to draw, on a busy machine.
  await page.evaluate(() => scheduler.postTask(() => undefined, { priority: "background" }));
}

/** Holds back the scripts that a page asks for from now on; gives what lets them go. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
