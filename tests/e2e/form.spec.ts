import { enter, expectSection, press, profileAddresses } from "./questionnaire";
import { expect, test } from "./test";

/** Run twice, with JavaScript and without. */

test("wrong entries are named, led to and kept, with everything else on the page", async ({ page }) => {
  await page.goto("/questions/burden");
  await enter(page, { owner: "yes", committedHours: "a lot", degradedWeeks: "99", bearableLoss: "$50k" });
  await press(page, "next");

  await expectSection(page, "burden");
  await expect(page).toHaveTitle(/^Error: /);
  const summary = page.getByRole("alert").filter({ has: page.getByRole("listitem") });
  await expect(summary.getByRole("listitem")).toHaveCount(2);
  await expect(summary).toBeFocused();
  for (const id of ["committedHours", "degradedWeeks"]) {
    const box = page.locator(`#${id}`);
    await expect(box).toHaveAttribute("aria-invalid", "true");
    await summary.locator(`a[href="#${id}"]`).click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    const described = ((await box.getAttribute("aria-describedby")) ?? "").split(" ");
    expect(described).toContain(`${id}-error`);
    await expect(page.locator(`#${id}-error`)).not.toBeEmpty();
  }
  await expect(page.locator('input[name="committedHours"][type="text"]')).toHaveValue("a lot");
  await expect(page.locator('input[name="degradedWeeks"][type="text"]')).toHaveValue("99");
  await expect(page.locator('input[name="bearableLoss"][type="text"]')).toHaveValue("$50k");
  await expect(page.locator('input[name="owner"][value="yes"]')).toBeChecked();

  await enter(page, { committedHours: "4-10", degradedWeeks: "6" });
  await press(page, "next");
  await expectSection(page, "mail");
});

test("figures may be typed as people type them", async ({ page }) => {
  await page.goto("/questions/mail");
  await enter(page, { mailboxes: " 55 – 70 ", appMessages: "1.2m", revenueAtStake: "$1,250,000", growth: "-10%" });
  await press(page, "review");
  await expectSection(page, "review");
  const main = await page.locator("main").innerText();
  expect(main).toMatch(/55\s?(–|-|to)\s?70/);
  expect(main).toContain("1,200,000");
  expect(main).toMatch(/1,250,000/);
  expect(main).toMatch(/[−-]10/);
});

test("what cannot be read says what can, and is never guessed", async ({ page }) => {
  await page.goto("/questions/mail");
  for (const text of ["10-3", "1.2.3", "30+", "1,2", "0x10", "1e999", "70k k"]) {
    await enter(page, { mailboxes: text });
    await press(page, "next");
    await expectSection(page, "mail");
    await expect(page.locator('input[name="mailboxes"][type="text"]')).toHaveValue(text);
    await expect(page.locator("#mailboxes-error")).not.toBeEmpty();
  }
});

test("Back keeps what was entered, by the button and by the browser", async ({ page }) => {
  await page.goto("/questions/why");
  await enter(page, { motives: ["privacy"] });
  await press(page, "next");
  await enter(page, { objectives: ["retention"] });
  await press(page, "next");
  await expectSection(page, "control-retention");
  await enter(page, { "basis.retention": "law" });
  await press(page, "next");
  await expectSection(page, "team");
  await enter(page, { operators: "3" });
  await press(page, "back");
  await expectSection(page, "control-retention");
  await expect(page.locator('input[name="basis.retention"][value="law"]')).toBeChecked();
  await press(page, "next");
  await expect(page.locator('input[name="operators"][type="text"]')).toHaveValue("3");

  await page.goBack();
  await expectSection(page, "control-retention");
  for (const move of ["goBack", "goBack", "goForward"] as const) {
    await page[move]();
    // A person sees the page before going on; a move while the one before is still taking its place is an error of the driver's.
    await expect(page.locator("main form")).toBeVisible();
  }
});

test("Change on the review leads to the page and back, with only that changed", async ({ page }) => {
  await page.goto("/questions/team");
  await enter(page, { operators: "2", experience: "hobby" });
  await press(page, "review");
  const cost = page.getByRole("region", { name: "What the open answers cost so far" });
  await expect(cost).toContainText("None of these can turn it");
  await page.getByRole("link", { name: /^Change.*team/i }).click();
  await expectSection(page, "team");
  await expect(page.locator('input[name="experience"][value="hobby"]')).toBeChecked();
  await enter(page, { experience: "production" });
  await press(page, "review");
  await expectSection(page, "review");
  await expect(page.getByText("Mail in production, for an organisation")).toBeVisible();
  await expect(cost).toContainText("answers could still turn it");
  await expect(cost.getByRole("link", { name: "Mailboxes", exact: true })).toHaveAttribute(
    "href",
    /^\/questions\/mail\/.*\?from=review#mailboxes$/,
  );
});

test("Change on a result leads to the questions and leaves the result as it was", async ({ page }) => {
  await page.goto("/");
  await page.locator('a[href^="/r/"]').first().click();
  const result = page.url();
  await page.goto(`${result}/proof`);
  await page
    .getByRole("link", { name: /^Change/ })
    .nth(2)
    .click();
  await expectSection(page, "team");
  await enter(page, { operators: "17" });
  await expect(page.locator('main form button[name="go"]').first()).toHaveText("Save and see the result");
  await press(page, "result");
  await expect(page).toHaveURL(/\/r\/[0-9a-z]+$/);
  expect(page.url()).not.toBe(result);
  await page.goto(`${page.url()}/details/answers`);
  await expect(page.locator("#answers")).toContainText("17");
});

test("a saved result is changed as one, and left without saving by a link", async ({ page }) => {
  const [result = ""] = await profileAddresses(page);
  await page.goto(`${result}/proof`);
  await page
    .getByRole("link", { name: /^Change/ })
    .nth(2)
    .click();
  await expectSection(page, "team");
  await expect(page.getByText("You are changing a saved result")).toBeVisible();
  await expect(page.getByText(/^Page \d of \d/)).toHaveCount(0);
  await expect(page.getByRole("complementary")).toHaveCount(0);
  // A wrong entry leaves both ways open.
  await enter(page, { operators: "many" });
  await press(page, "result");
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByRole("link", { name: "Back to the result without saving" }).first().click();
  await expect(page).toHaveURL(result);
});

test("all answers of a saved result are changed from its review, which says so and leads back", async ({ page }) => {
  const [result = ""] = await profileAddresses(page);
  await page.goto(result);
  await page.getByRole("link", { name: "Change answers" }).click();
  await expectSection(page, "review");
  await expect(page.getByText("You are changing a saved result")).toBeVisible();
  await page.getByRole("link", { name: "Change the answers on Team" }).click();
  await expectSection(page, "team");
  await enter(page, { operators: "17" });
  await press(page, "review");
  // The review still knows which result is being changed.
  await expectSection(page, "review");
  await expect(page.getByText("17 people", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Back to the result without saving" }).click();
  await expect(page).toHaveURL(result);
});

test("each requirement that is named is asked about alone, and the answers so far are told", async ({ page }) => {
  await page.goto("/questions/control");
  await enter(page, { objectives: ["exit", "logging"] });
  await press(page, "next");
  await expectSection(page, "control-logging");
  await expect(page.getByText("Requirement 1 of 2; next: leaving a vendor or a country")).toBeVisible();
  await enter(page, { "basis.logging": "contract", "hostedFit.logging": "can" });
  await press(page, "next");
  await expectSection(page, "control-exit");
  const soFar = page.getByRole("complementary", { name: "What we have so far" });
  await expect(soFar.getByText("Logs and inspection: can be bought")).toBeVisible();
  await enter(page, { "basis.exit": "preference" });
  await press(page, "next");
  await expectSection(page, "team");
  await expect(soFar.getByText("You must control it: not met")).toBeVisible();
  await soFar.getByRole("button", { name: "Check the answers so far" }).click();
  await page.getByRole("link", { name: "Change the answers on Logs and inspection" }).click();
  await expectSection(page, "control-logging");
  await expect(page.locator('input[name="hostedFit.logging"][value="can"]')).toBeChecked();
  // One that is not named any more leads to the page that asks which there are.
  await page.goto(page.url().replace("control-logging", "control-routing"));
  await expectSection(page, "control");
  await expect(page.locator('input[name="objectives"]:checked')).toHaveCount(2);
});

test("what does not fit together is said where the second answer is given, and then one goes on", async ({ page }) => {
  await page.goto("/questions/team?operators=0&go=next");
  await expectSection(page, "burden");
  await page.goto(page.url().replace("/burden/", "/mail/"));
  await enter(page, { today: "self", mailboxes: "12" });
  await press(page, "next");
  await expectSection(page, "mail");
  await expect(page.getByText("You run mail yourselves today, but nobody operates it.")).toBeInViewport();
  await expect(page.locator('input[name="mailboxes"][type="text"]')).toHaveValue("12");
  await press(page, "next");
  await expectSection(page, "money");
});

test("answers that do not fit together are pointed out and not blocked", async ({ page }) => {
  await page.goto("/questions/team");
  await enter(page, { operators: "2", coverage: "rota" });
  await press(page, "review");
  await expect(page.getByText("Some answers do not fit together")).toBeVisible();
  await press(page, "result");
  await expect(page).toHaveURL(/\/r\//);
});

test("a word of mail is explained where a question uses it, and nowhere else", async ({ page }) => {
  await page.goto("/questions/team");
  const question = page.getByRole("group", { name: "Do you rehearse a failure, such as a dead server or a full queue?" });
  const meaning = question.getByText("The mail that waits on a server");
  await expect(meaning).toBeHidden();
  await question.getByText("What does “queue” mean?").press("Enter");
  await expect(meaning).toBeVisible();
  await expect(page.getByRole("group", { name: "How many people would operate your mail?" }).locator("details")).toHaveCount(0);
});

test("every word has an address of its own, and the standard behind it is a link", async ({ page }) => {
  await page.goto("/method");
  await page.getByRole("link", { name: "Glossary" }).click();
  await expect(page).toHaveURL(/\/glossary$/);
  await page.goto("/glossary#dmarc");
  const entry = page.locator("#dmarc");
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole("term")).toHaveText("DMARC");
  await expect(entry.getByRole("link", { name: "RFC 9989" })).toHaveAttribute("href", "https://www.rfc-editor.org/rfc/rfc9989");
});
