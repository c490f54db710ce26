import { expect, type Locator, type Page } from "@playwright/test";
import { exampleResults } from "@/scripts/examples.mjs";

/** What a founder enters on the pages: text for a box, one value for a choice, several for a set. */
export type Entries = Record<string, string | string[]>;

/** A fintech of sixty: a contract keeps its data in the country, nobody has asked a provider, two engineers would run the servers. */
export const FINTECH: { section: string; entries: Entries }[] = [
  { section: "why", entries: { motives: ["compliance", "control"] } },
  {
    section: "control",
    entries: { objectives: ["data-location"], atStake: "400,000" },
  },
  {
    section: "control-data-location",
    entries: {
      "basis.data-location": "contract",
      "hostedFit.data-location": "none-can",
      "scope.data-location": "both",
      requiredPlace: ["eu"],
    },
  },
  {
    section: "team",
    entries: {
      operators: "2",
      experience: "production",
      coverage: "best-effort",
      "practice.patching": "routine",
      "practice.backups": "routine",
      "practice.monitoring": "routine",
      "practice.restore": "ad-hoc",
      "practice.rehearsal": "none",
      "practice.keys": "ad-hoc",
      "practice.abuse": "ad-hoc",
    },
  },
  {
    section: "burden",
    entries: { owner: "yes", acceptance: "yes", committedHours: "20-30", degradedWeeks: "4", bearableLoss: "50k" },
  },
  {
    section: "mail",
    entries: {
      mailboxes: "55-70",
      mailboxOwners: "staff",
      growth: "10",
      appMessages: "300 000",
      bulk: "no",
      today: "hosted",
      todayProvider: "microsoft",
      suite: "yes",
      revenueAtStake: "250000",
      noticeTime: "day",
      targeted: "yes",
      mfa: "all",
    },
  },
  { section: "money", entries: { currency: "EUR", hourlyCost: "70-95", horizonYears: "3" } },
];

/** Fills in what is named and leaves the rest of the page alone. */
export async function enter(page: Page, entries: Entries) {
  for (const [id, value] of Object.entries(entries)) {
    const named = page.locator(`[name="${id}"]`);
    if (Array.isArray(value)) for (const each of value) await page.locator(`input[name="${id}"][value="${each}"]`).check();
    else if (await isList(named.first())) await named.selectOption(value);
    else if ((await named.first().getAttribute("type")) === "radio") await page.locator(`input[name="${id}"][value="${value}"]`).check();
    else await page.locator(`input[name="${id}"][type="text"]`).fill(value);
  }
}

const isList = (field: Locator) => field.evaluate((element) => element instanceof HTMLSelectElement);

/** Presses the button of the form that leads where `go` says. */
export async function press(page: Page, go: "next" | "back" | "review" | "result") {
  await page.locator(`button[name="go"][value="${go}"]`).first().click();
}

export async function expectSection(page: Page, section: string) {
  await expect(page).toHaveURL(new RegExp(`/questions/${section}(/|\\?|$)`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Enters all pages from the start page and ends on the review. */
export async function answerEverything(page: Page) {
  await page.goto("/");
  await page.getByRole("link", { name: "Start the questions" }).first().click();
  for (const { section, entries } of FINTECH) {
    await expectSection(page, section);
    await enter(page, entries);
    await press(page, "next");
  }
  await expectSection(page, "review");
}

let addresses: Promise<string[]> | undefined;

/** The addresses of the results of the worked examples, read once per worker and without opening a page. */
export function profileAddresses(page: Page): Promise<string[]> {
  addresses ??= readAddresses(page);
  return addresses;
}

const readAddresses = (page: Page): Promise<string[]> => exampleResults(async (path) => (await page.request.get(path)).text());
