import type { Page } from "@playwright/test";
import { profileAddresses } from "./questionnaire";
import { alive, expect, test } from "./test";

/** Makes each answer of the server take this long. */
async function slowDown(page: Page, milliseconds: number) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const unlimited = { downloadThroughput: -1, uploadThroughput: -1 };
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: milliseconds, ...unlimited });
}

/** Notes in the tab what the page says while it waits, for the page after it to read. */
const takeNotes = (page: Page) =>
  page.evaluate(() => {
    const note = document.querySelector(".waiting") as Element;
    const write = () => {
      const said = note.textContent || sessionStorage.getItem("said") || "";
      sessionStorage.setItem("said", said);
    };
    new MutationObserver(write).observe(note, { childList: true, subtree: true, characterData: true });
  });

const notes = (page: Page) => page.evaluate(() => sessionStorage.getItem("said"));

test("what takes longer than a moment says so, and what does not keeps quiet", async ({ page }) => {
  await page.goto("/questions/review");
  await alive(page);
  await takeNotes(page);
  await slowDown(page, 500);
  await page.getByRole("button", { name: "See the result" }).first().click({ noWaitAfter: true });
  await page.waitForURL(/\/r\/m1/, { waitUntil: "commit" });
  await slowDown(page, 0);
  expect(await notes(page)).toBe("Computing 8,192 futures. A few seconds.");
  await expect(page.locator(".waiting")).toBeHidden();
  await expect(page.locator("#content")).not.toHaveAttribute("aria-busy");
});

test("without a connection a page of ours says where the answers are, and leads back to where one was", async ({ page, context }) => {
  await page.goto("/plain.css");
  await page.evaluate(() => caches.open("offline-of-old"));
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/^offline-[0-9a-f]{8}$/)]);
  await context.setOffline(true);
  const response = await page.goto("/method");
  expect(response?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No connection to the server");
  await expect(page.locator("main")).toHaveCSS("max-width", "576px");
  await context.setOffline(false);
  await page.getByRole("link", { name: "Try again" }).click();
  await expect(page).toHaveURL("/method");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("No connection to the server");
});

test("prices that there are not are refused for the page and its files, with a way on", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  for (const query of ["?prices=x", "?prices=then&prices=today", "?prices="]) {
    const response = await page.goto(`${address}${query}`);
    expect(response?.status(), query).toBe(400);
    await expect(page.getByText("prices must be one of then, today")).toBeVisible();
    await page.getByRole("link", { name: "Go to the result" }).click();
    await expect(page).toHaveURL(address);
  }
  const file = await request.get(`${address}/assessment.json?prices=x`);
  expect(file.status()).toBe(400);
  expect(await file.json()).toMatchObject({ code: "invalid-request", errors: [{ field: "prices" }] });
});

test("a refused file is a page for a person and leads on", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  const response = await page.goto(`${address}/summary.pdf?paper=a3`);
  expect(response?.status()).toBe(400);
  await page.getByRole("link", { name: "Go to the result" }).click();
  await expect(page).toHaveURL(address);
});
