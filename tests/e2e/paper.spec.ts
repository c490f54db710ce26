import { readPdf } from "./pdf-text";
import { profileAddresses } from "./questionnaire";
import { expect, test } from "./test";

const PAGES = [
  "",
  "/money",
  "/operation",
  "/proof",
  "/share",
  "/assumptions",
  "/assumptions/A001",
  "/numbers/price-of-control",
  "/explore",
];

test("a printed page of a result says whose it is, where it is found and what it was made with", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  for (const path of PAGES) {
    await page.goto(address + path);
    const url = new URL(address, page.url()).href;
    const { text } = await readPdf(await page.pdf({ format: "A4" }));
    expect(text, path).toMatch(/^\s*Mailverdict Model \d+\.\d+\.\d+, prices as of \d{1,2} [A-Z][a-z]+ \d{4}/);
    expect(text.slice(0, 400), path).toContain(url);
  }
});

test("what leads on from a page is not printed, and what is printed for paper is not on the screen", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  for (const path of PAGES) {
    await page.goto(address + path);
    await expect(page.getByText(/^Model \d.*, prices as of/)).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(/^Model \d.*, prices as of/)).toBeVisible();
    for (const nav of await page.locator("nav, body > header, body > footer").all()) await expect(nav, path).toBeHidden();
    await page.emulateMedia({ media: "screen" });
  }
});
