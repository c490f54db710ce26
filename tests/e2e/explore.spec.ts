import type { Page } from "@playwright/test";
import { profileAddresses } from "./questionnaire";
import { expect, test } from "./test";

const shownPrice = (page: Page) => page.locator("[data-strip=price]");
const state = (page: Page) => page.locator("[data-strip=state]");
const mailboxes = (page: Page) => page.getByRole("slider", { name: "Mailboxes" });

async function openExplore(page: Page): Promise<string> {
  const [address = ""] = await profileAddresses(page);
  await page.goto(`${address}/explore`);
  await expect(state(page)).toHaveText("Saved figures");
  await expect(page.locator(".explore-waiting")).toHaveCount(0);
  return address;
}

test("a slider moved by keyboard changes the figures, says by how much, and everything can be put back", async ({ page }) => {
  await openExplore(page);
  const saved = await shownPrice(page).innerText();
  await mailboxes(page).press("ArrowRight");
  await mailboxes(page).press("ArrowRight");
  await expect(state(page)).toContainText("Exact");
  await expect(shownPrice(page)).not.toHaveText(saved);
  await expect(page.getByRole("region", { name: "In short" })).toContainText(/(more|less) than saved/);
  await expect(page.locator("[aria-live=polite]").filter({ hasText: "The verdict" })).toHaveCount(1);
  await page.getByRole("button", { name: "Put everything back" }).click();
  await expect(shownPrice(page)).toHaveText(saved);
  await expect(state(page)).toHaveText("Saved figures");
});

const changed = (page: Page) => page.locator("[aria-live=polite]").filter({ hasText: "The verdict has changed." });

test("a yes or no that turns the verdict can be moved and put back, and the answers then compared with the saved ones", async ({
  page,
}) => {
  const address = (await profileAddresses(page))[4] ?? "";
  await page.goto(`${address}/explore`);
  await expect(page.locator(".explore-waiting")).toHaveCount(0);
  await page.getByText("What would turn the verdict", { exact: true }).click();
  const owner = page.getByRole("group", { name: "Named owner" });
  await owner.getByRole("radio", { name: "Yes" }).press("ArrowRight");
  await expect(owner.getByRole("radio", { name: "No", exact: true })).toBeChecked();
  await expect(changed(page)).toHaveCount(1);
  await expect(page.getByRole("region", { name: "In short" })).toContainText("The verdict has changed: Move to bought email");
  const compare = page.getByRole("link", { name: "Compare with the saved result" });
  await expect(compare).toHaveAttribute("href", new RegExp(`^/compare/${address.replace("/r/", "")}/m1[a-z0-9]+$`));
  const comparison = await compare.getAttribute("href");
  await owner.getByRole("button", { name: "Back to Yes" }).click();
  await expect(state(page)).toHaveText("Saved figures");
  await page.goto(comparison ?? "");
  await expect(page.locator("main")).toContainText("Named owner");
});

test("answers that turn the verdict only together are set at one press, and details show with their objective", async ({ page }) => {
  await openExplore(page);
  await page.getByText("What would turn the verdict", { exact: true }).click();
  const basis = page.getByRole("group", { name: /: what requires it$/ });
  await expect(basis).toHaveCount(0);
  await page.getByRole("group", { name: "Set all answers of one way at once" }).getByRole("button").first().click();
  await expect(changed(page)).toHaveCount(1);
  await expect(page.getByRole("region", { name: "In short" })).toContainText("The verdict has changed: Own");
  await expect(basis).toHaveCount(1);
  await page.getByRole("group", { name: "Accepted in writing" }).getByRole("radio", { name: "No", exact: true }).check();
  await expect(page.getByRole("region", { name: "In short" })).toContainText("The verdict is as saved.");
  await page.getByRole("button", { name: "Put everything back" }).click();
  await expect(state(page)).toHaveText("Saved figures");
  await expect(basis).toHaveCount(0);
});

test("kept as a new link, the numbers say as a result what they said while exploring", async ({ page }) => {
  const address = await openExplore(page);
  await page.getByRole("textbox", { name: "Mailboxes" }).fill("37");
  const open = page.getByRole("link", { name: "Open as a result" });
  await open.waitFor();
  const results = page.getByRole("region", { name: "What follows" });
  const verdict = await results.getByRole("region", { name: "Verdict" }).innerText();
  const costs = await results.locator("tbody tr").first().locator("td").allInnerTexts();
  const [low = "", , high = "", average = ""] = costs;
  await open.click();
  await expect(page).toHaveURL(/\/r\/m1[a-z0-9]+$/);
  expect(page.url()).not.toContain(address);
  const result = page.url();
  await page.goto(`${result}/details/rule`);
  expect(verdict).toContain(await page.locator("h1 + div > p").first().innerText());
  await page.goto(`${result}/money`);
  await expect(page.locator("main")).toContainText(average);
  await expect(page.locator("main")).toContainText(`${low} to ${high}`);
});

test("a move gives up the exact figures that are being worked out for the move before it", async ({ page }) => {
  await openExplore(page);
  await expect.poll(() => page.workers().length).toBe(2);
  await page.waitForFunction(() =>
    ["quick", "exact"].every((precision) => performance.getEntriesByName(`explore ${precision} ready`).length > 0),
  );
  const heard = await Promise.all(page.workers().map((worker) => worker.evaluateHandle(listen)));
  const logs = () => Promise.all(heard.map((log) => log.jsonValue()));
  await mailboxes(page).press("ArrowRight");
  // The exact engine is asked after a rest; the quick one was asked at once.
  await expect.poll(async () => (await logs()).filter((log) => log.includes("ask 1")).length).toBe(2);
  await mailboxes(page).press("ArrowRight");
  await page.getByRole("link", { name: "Open as a result" }).waitFor();
  const exact = (await logs()).find((log) => log.includes("exact 2"));
  expect(exact?.filter((entry) => entry !== "drop")).toEqual(["ask 1", "ask 2", "exact 2"]);
});

/** Runs in a worker: what it hears and says from now on, as "kind id". */
function listen(): string[] {
  const log: string[] = [];
  const note = ({ kind, id }: { kind: string; id?: number }) => log.push([kind, id].filter((part) => part !== undefined).join(" "));
  const say = globalThis.postMessage.bind(globalThis);
  globalThis.postMessage = (message: { kind: string }) => {
    note(message);
    say(message);
  };
  addEventListener("message", ({ data }) => note(data));
  return log;
}

test("a number that cannot be used is named with its bounds, stays in its box, and loses nothing", async ({ page }) => {
  await openExplore(page);
  const saved = await shownPrice(page).innerText();
  const box = page.getByRole("textbox", { name: "Mailboxes" });
  await box.fill("2000000");
  await box.press("Enter");
  await expect(page.getByText("Mailboxes must be a whole number from 0 to 1,000,000 mailboxes, not “2000000”.")).toBeVisible();
  await expect(box).toHaveValue("2000000");
  await expect(box).toHaveAttribute("aria-invalid", "true");
  await expect(shownPrice(page)).toHaveText(saved);
  // Nor does anything pass for figures, or for a link, of what the box holds.
  await expect(state(page)).toHaveText("Not counted yet: Mailboxes");
  await mailboxes(page).press("ArrowRight");
  await expect(state(page)).toContainText("Exact");
  await page.getByRole("link", { name: "Open as a result" }).waitFor();
  await box.fill("many");
  await expect(state(page)).toHaveText("Not counted yet: Mailboxes");
  await expect(page.getByRole("link", { name: "Open as a result" })).toHaveCount(0);
  await page.getByRole("button", { name: "Mailboxes: a step less" }).click();
  await expect(state(page)).toHaveText("Saved figures");
});

test("the chart by size is of the numbers as they stand, also when they were moved while another chart was looked at", async ({ page }) => {
  await openExplore(page);
  await page.getByRole("textbox", { name: "Mailboxes" }).fill("37");
  await page.getByRole("radio", { name: "By size" }).check();
  await expect(state(page)).toContainText("Exact");
  await expect(page.getByRole("figure").locator(".chart-summary:visible")).toContainText("At your 37 mailboxes");
});

test("without its worker the page says so, keeps the saved figures and starts again", async ({ page }) => {
  await page.route(/worker/, (route) => route.abort());
  const [address = ""] = await profileAddresses(page);
  await page.goto(`${address}/explore`);
  const again = page.getByRole("button", { name: "Start again" });
  await again.waitFor();
  await mailboxes(page).press("ArrowRight");
  await expect(shownPrice(page)).toContainText(/\d/);
  await expect(state(page)).toHaveCount(0);
  await page.unroute(/worker/);
  await again.click();
  await expect(again).toHaveCount(0);
  await expect(state(page)).toContainText("Exact");
});

test("an engine that is lost takes its link along as soon as a number moves, and the page goes on where it was", async ({ page }) => {
  await openExplore(page);
  await mailboxes(page).press("ArrowRight");
  const open = page.getByRole("link", { name: "Open as a result" });
  const first = await open.getAttribute("href");
  const [worker] = page.workers();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error("lost");
    });
  });
  const again = page.getByRole("button", { name: "Start again" });
  await again.waitFor();
  await expect(page.getByRole("alert").filter({ hasText: "has stopped" })).toBeInViewport();
  await mailboxes(page).press("ArrowRight");
  await expect(open).toHaveCount(0);
  await expect(state(page)).toHaveCount(0);
  await again.press("Enter");
  await expect(page.getByRole("region", { name: "In short" })).toBeFocused();
  await expect(state(page)).toContainText("Exact");
  expect(await open.getAttribute("href")).not.toBe(first);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the saved figures stand there, and what moving them would take", async ({ page }) => {
    const [address = ""] = await profileAddresses(page);
    await page.goto(`${address}/explore?chart=crossover`);
    await expect(page.getByText("Moving the numbers takes JavaScript")).toBeVisible();
    await expect(page.getByRole("slider")).toHaveCount(0);
    await expect(page.locator("main figure svg:visible")).toHaveCount(3);
    await expect(page.getByRole("link", { name: "Back to the result" })).toHaveAttribute("href", address);
    const ways = page.locator('main a[href*="/flips/"]');
    await expect(page.getByText("These changes would turn the verdict.")).toBeVisible();
    await ways.first().click();
    await expect(page).toHaveURL(/\/r\/m1[a-z0-9]+$/);
    expect(page.url()).not.toContain(address);
  });
});
