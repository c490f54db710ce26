import type { BrowserContext, Page } from "@playwright/test";
import { enter, expectSection, press } from "./questionnaire";
import { alive, expect, holdScripts, test } from "./test";

const box = (page: Page, id: string) => page.locator(`input[name="${id}"][type="text"]`);
const goOn = (page: Page) => page.getByRole("link", { name: "Go on where you left off" });
const kept = (page: Page) => page.evaluate(() => localStorage.getItem("mailverdict.draft"));

/** A page in which scripts run, so that what it shows can be used. */
async function open(context: BrowserContext, address: string) {
  const page = await context.newPage();
  await page.goto(address);
  await alive(page);
  return page;
}

test("a box is checked as it is left, in the words of the server, and nothing is held up", async ({ context }) => {
  const page = await open(context, "/questions/burden");
  const hours = box(page, "committedHours");
  const message = page.locator("#committedHours-error");
  await hours.pressSequentially("a lot");
  await expect(message).toHaveCount(0);
  await hours.press("Tab");
  await expect(message).toHaveText("Committed hours: “a lot” cannot be read as a number. Type it like 12 or 7.5.");
  await expect(hours).toHaveAttribute("aria-invalid", "true");
  await expect(hours).toHaveAttribute("aria-describedby", /(^| )committedHours-error( |$)/);
  await expect(page.locator('[aria-live="polite"]', { has: message })).toHaveCount(1);

  await hours.fill("4");
  await expect(message).toHaveCount(0);
  await expect(hours).not.toHaveAttribute("aria-invalid");
  await page.locator("#committedHours-not-sure").check();
  await expect(message).toHaveText("Committed hours: type a number or choose “Not sure”, not both.");
  await page.locator("#committedHours-not-sure").uncheck();
  await expect(message).toHaveCount(0);

  // The message comes while the button is pressed: it must not push the button away from under the pointer.
  await hours.fill("9-3");
  await press(page, "next");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(message).toHaveText("Committed hours: the low end of “9-3” is above the high end.");
  await hours.fill("3-9");
  await expect(message).toHaveCount(0);
  await press(page, "next");
  await expectSection(page, "mail");
});

test("a box that was left before the scripts came is checked when they are there", async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto("/questions/burden");
  await box(page, "committedHours").fill("a lot");
  await box(page, "bearableLoss").fill("a bit");
  await expect(page.locator("#committedHours-error")).toHaveCount(0);
  release();
  await expect(page.locator("#committedHours-error")).toContainText("“a lot” cannot be read as a number");
  await expect(page.locator("#bearableLoss-error")).toHaveCount(0);
  await box(page, "bearableLoss").press("Tab");
  await expect(page.locator("#bearableLoss-error")).toContainText("“a bit” cannot be read as a number");
});

test("what is mended before the scripts came is not called wrong when they are there", async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto("/questions/burden");
  await box(page, "committedHours").fill("9-3");
  await press(page, "next");
  await expect(page.locator("#committedHours-error")).toHaveText("Committed hours: the low end of “9-3” is above the high end.");
  await box(page, "committedHours").fill("3-9");
  release();
  await expect(page.locator("#committedHours-error")).toHaveCount(0);
});

test("an amount of one's own is read in the currency that is chosen beside it", async ({ context }) => {
  const page = await open(context, "/questions/money");
  await page.locator("#hostedPlan").selectOption("custom");
  await expect(page.locator("#hostedPlan-error")).toHaveCount(0);
  await box(page, "hostedPlan.custom").fill("€6");
  await box(page, "hostedPlan.custom").press("Tab");
  await expect(page.locator("#hostedPlan-error")).toContainText("names another currency");
  await page.locator('input[name="currency"][value="EUR"]').check();
  await expect(page.locator("#hostedPlan-error")).toHaveCount(0);
});

test("what stands alone among choices unticks the others, and they it", async ({ context }) => {
  for (const [section, id, one] of [
    ["why", "motives", "cost"],
    ["control", "objectives", "exit"],
  ] as const) {
    const page = await open(context, `/questions/${section}`);
    const ticked = () => page.locator(`input[name="${id}"]:checked`).evaluateAll((boxes) => boxes.map((box) => box.getAttribute("value")));
    const tick = (value: string) => page.locator(`input[name="${id}"][value="${value}"]`).check();
    await tick(one);
    await tick("none");
    expect(await ticked()).toEqual(["none"]);
    await tick("not-sure");
    expect(await ticked()).toEqual(["not-sure"]);
    await tick(one);
    expect(await ticked()).toEqual([one]);
    await page.close();
  }
});

test("the sign of the first amount is taken as the choice of the currency", async ({ context }) => {
  const page = await open(context, "/questions/burden");
  const loss = box(page, "bearableLoss");
  const question = page.getByRole("group", { name: "How much could mail incidents cost you in one bad year without real harm?" });
  await expect(question.locator(".sign:visible")).toHaveText("$");
  await loss.fill("£1,200");
  await loss.press("Tab");
  await expect(page.locator("#bearableLoss-error")).toHaveCount(0);
  await expect(question.locator(".sign:visible")).toHaveText("£");
  await press(page, "next");
  await expectSection(page, "mail");
  await expect(page.getByText("Amounts are in pounds sterling, as you typed or chose.")).toBeVisible();
  await box(page, "revenueAtStake").fill("$500");
  await box(page, "revenueAtStake").press("Tab");
  await expect(page.locator("#revenueAtStake-error")).toContainText("change the currency at the top of the money page");
});

test("answers under way survive a closed tab, and are gone when they are deleted", async ({ context }) => {
  let page = await open(context, "/questions/why");
  expect(await kept(page)).toBeNull();
  await enter(page, { motives: ["cost"] });
  await press(page, "next");
  await enter(page, { objectives: ["none"] });
  await press(page, "next");
  await expectSection(page, "team");
  await alive(page);
  await enter(page, { operators: "three", experience: "hobby" });
  const address = new URL(page.url()).pathname;
  await expect(page.getByText("kept in this browser, on this device only")).toBeVisible();
  await page.close();

  page = await open(context, "/");
  await expect(page.getByText("You left off at page 3 of 6, Team.")).toBeVisible();
  await page.close();
  page = await open(context, "/questions/why");
  await expect(page.getByText("takes the place of what is kept")).toBeVisible();
  await goOn(page).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText("is back in its place")).toBeVisible();
  await expect(box(page, "operators")).toHaveValue("three");
  await expect(page.locator("#operators-error")).toContainText("“three” cannot be read");
  await expect(page.locator('input[name="experience"][value="hobby"]')).toBeChecked();

  await page.getByRole("button", { name: "Delete what is kept here" }).click();
  await expect(page.getByText("Deleted.")).toBeFocused();
  expect(await kept(page)).toBeNull();
  await enter(page, { operators: "2" });
  await press(page, "next");
  await expectSection(page, "burden");
  await alive(page);
  expect(await kept(page)).toBeNull();
  await page.close();
  page = await open(context, "/");
  await expect(page.getByRole("link", { name: "Start the questions" })).toBeVisible();
  await expect(goOn(page)).toHaveCount(0);
});

test("only what one answers oneself is kept, and a result never is", async ({ context }) => {
  const page = await open(context, "/");
  await page.locator('a[href^="/r/"]').first().click();
  const result = new URL(page.url()).pathname.replace("/r/", "");
  await page.goto(`/questions/team/${result}?from=result`);
  await alive(page);
  expect(await kept(page)).toBeNull();
  await enter(page, { operators: "17" });
  await expect.poll(() => kept(page)).toContain('"17"');
  await press(page, "result");
  await expect(page).toHaveURL(/\/r\/m1[0-9a-z]+$/);
  const text = (await kept(page)) ?? "";
  for (const code of [result, page.url().split("/").at(-1) ?? ""]) expect(text).not.toContain(code);

  for (const address of ["/embed/questions/team", `/r/${result}/invite`]) {
    const elsewhere = await open(context, address);
    if (address.endsWith("/invite")) await elsewhere.goto(`${new URL(elsewhere.url()).pathname}/team`);
    await alive(elsewhere);
    await enter(elsewhere, { operators: "99" });
    await press(elsewhere, "next");
    await alive(elsewhere);
    expect(await kept(elsewhere), address).toBe(text);
  }
});

test("the address of what was sent can be copied, and opens elsewhere", async ({ browser, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await open(context, "/questions/burden");
  await expect(page.getByRole("link", { name: "this address" })).toHaveCount(0);
  await enter(page, { owner: "yes", bearableLoss: "50k" });
  await press(page, "next");
  await page.getByRole("button", { name: "Copy the address" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByRole("link", { name: "this address" }).getAttribute("href"));
  expect(copied).toBe(page.url());
  const elsewhere = await browser.newContext({ javaScriptEnabled: false });
  const other = await elsewhere.newPage();
  await other.goto(copied.replace("/mail/", "/burden/"));
  await expect(box(other, "bearableLoss")).toHaveValue("50,000");
  await expect(other.getByRole("link", { name: "this address" })).toHaveAttribute("href", other.url());
  await elsewhere.close();
});

for (const how of ["forbidden", "full"]) {
  test(`where storage is ${how} the questions go on without it`, async ({ context }) => {
    await context.addInitScript((how) => {
      const refuse = () => {
        throw new DOMException("refused", "QuotaExceededError");
      };
      if (how === "full") Storage.prototype.setItem = refuse;
      else for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get: refuse });
    }, how);
    const page = await open(context, "/questions/burden");
    const failed: Error[] = [];
    page.on("pageerror", (error) => failed.push(error));
    await enter(page, { owner: "yes", committedHours: "lots" });
    await box(page, "committedHours").press("Tab");
    await expect(page.locator("#committedHours-error")).toBeVisible();
    await enter(page, { committedHours: "5" });
    await expect(page.getByRole("button", { name: "Delete what is kept here" })).toHaveCount(0);
    await press(page, "next");
    await expectSection(page, "mail");
    expect(failed).toEqual([]);
  });
}
