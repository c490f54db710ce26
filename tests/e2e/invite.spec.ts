import { press, profileAddresses } from "./questionnaire";
import { expect, test } from "./test";

test("an invitation is answered blind and ends in the comparison with the very same result", async ({ page }) => {
  const [result = ""] = await profileAddresses(page);
  await page.goto(`${result}/invite`);
  await expect(page).toHaveURL(/\/invite\/m1[a-z0-9]+#send$/);
  const invitation = new URL(page.url()).pathname;
  await expect(page.getByText("A courtesy, not a lock")).toBeVisible();
  expect(await page.content()).not.toContain(result);
  await page.getByRole("link", { name: "Begin with no answers filled in" }).click();
  await expect(page.locator("input:checked")).toHaveCount(0);
  await press(page, "next");
  await expect(page).toHaveURL(/\/control(\/|$)/);
  expect(await page.content()).not.toContain(result);
  await press(page, "result");
  await expect(page).toHaveURL(new RegExp(`/compare/${result.split("/").at(-1)}/m1[a-z0-9]+$`));

  const code = invitation.split("/").at(-1) ?? "";
  for (const path of [`/r/${code}`, `/questions/team/${code}`, `${invitation}/team/${code}`, invitation.slice(0, -1), "/invite"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
});
