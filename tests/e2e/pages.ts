import type { Page } from "@playwright/test";
import { profileAddresses } from "./questionnaire";

/** A page in a state that is worth looking at, the folder of `app` that makes it, and the way there. */
export interface Stop {
  name: string;
  route: string;
  open: (page: Page) => Promise<unknown>;
}

/**
 * The code of a worked example.
 *
 * @param example its place on the start page, from 0: the first says buy, the fifth says own
 */
async function codeOf(page: Page, example: number): Promise<string> {
  const code = (await profileAddresses(page))[example]?.split("/").at(-1);
  if (!code) throw new Error(`The start page has no example ${example}`);
  return code;
}

const BUY = 0;
const OWN = 4;
const EMBED = "/embed?origin=https://www.example.org";

/** A page at an address of its own, or of an example's code. */
const at = (name: string, route: string, address: string | ((code: string) => string) = route, example = BUY): Stop => ({
  name,
  route,
  open: async (page) => page.goto(typeof address === "string" ? address : address(await codeOf(page, example))),
});

/** The review of an example's answers, found by the link that its result has for changing them. */
export async function openFullReview(page: Page) {
  await page.goto(`/r/${await codeOf(page, 2)}`);
  const team = await page.locator('a[href^="/questions/team/"]').first().getAttribute("href");
  await page.goto((team ?? "").replace("/team/", "/review/"));
}

export async function openComparison(page: Page) {
  await page.goto(`/compare/${await codeOf(page, BUY)}/${await codeOf(page, OWN)}`);
}

async function openInvited(page: Page, step: string) {
  await page.goto(`/r/${await codeOf(page, BUY)}/invite`);
  await page.goto(`${new URL(page.url()).pathname}/${step}`);
}

/** The numbers of a result with one moved, one that cannot be used, and the exact figures. */
async function openMovedNumbers(page: Page) {
  await page.goto(`/r/${await codeOf(page, BUY)}/explore`);
  // The numbers can be moved once the scripts are there, and these wait for a sign of somebody.
  await page.mouse.move(2, 2);
  await page.locator("section[inert]").waitFor({ state: "detached" });
  await page.getByRole("slider", { name: "Mailboxes" }).press("ArrowRight");
  await page.getByRole("link", { name: "Open as a result" }).waitFor();
  await page.getByRole("textbox", { name: "Growth" }).fill("much");
  await page.getByRole("textbox", { name: "Growth" }).press("Tab");
}

async function openLostEngine(page: Page) {
  await page.route(/worker/, (route) => route.abort());
  await page.goto(`/r/${await codeOf(page, BUY)}/explore`);
  await page.mouse.move(2, 2);
  await page.getByRole("button", { name: "Start again" }).waitFor();
}

async function openDetailsOfAnObjective(page: Page) {
  await page.goto("/questions/control");
  await page.locator('input[name="objectives"]').first().check();
}

const SECTION = "/questions/[section]/[[...draft]]";
const REVIEW = "/questions/review/[[...draft]]";

/** Every page there is, once for each state that shows something else. A new page is one more line here, or a test says so. */
export const PAGES: Stop[] = [
  at("the start page", "/"),
  ...["why", "control", "team", "burden", "mail", "money"].map((id) => at(`the ${id} page`, SECTION, `/questions/${id}`)),
  { name: "a page with details of an objective", route: SECTION, open: openDetailsOfAnObjective },
  at("a page with errors", SECTION, "/questions/burden?committedHours=x&degradedWeeks=99&go=next"),
  at("a damaged draft", "/questions", "/questions/team/damaged"),
  at("the review", REVIEW, "/questions/review"),
  { name: "a full review", route: REVIEW, open: openFullReview },
  at("a result that says buy", "/r/[code]", (code) => `/r/${code}`, BUY),
  at("a result that says own", "/r/[code]", (code) => `/r/${code}`, OWN),
  at("a result in another currency", "/r/[code]", (code) => `/r/${code}?currency=GBP`, OWN),
  at("the assumptions of a result", "/r/[code]/assumptions", (code) => `/r/${code}/assumptions`),
  at("one assumption of a result", "/r/[code]/assumptions/[id]", (code) => `/r/${code}/assumptions/A001`),
  at("the headline of a result taken apart", "/r/[code]/numbers/[id]", (code) => `/r/${code}/numbers/price-of-control`, OWN),
  at("a cost line of a result taken apart", "/r/[code]/numbers/[id]", (code) => `/r/${code}/numbers/line.hosted.subscription`),
  at("an incident of a result taken apart", "/r/[code]/numbers/[id]", (code) => `/r/${code}/numbers/incident.self.blocklisting`, OWN),
  at("the score of a condition taken apart", "/r/[code]/numbers/[id]", (code) => `/r/${code}/numbers/score.capability`, OWN),
  at("a threshold of a result taken apart", "/r/[code]/numbers/[id]", (code) => `/r/${code}/numbers/threshold.mailboxes`, OWN),
  { name: "the numbers of a result, moved", route: "/r/[code]/explore", open: openMovedNumbers },
  { name: "the numbers of a result, their engine lost", route: "/r/[code]/explore", open: openLostEngine },
  at("a damaged link", "/r", "/r/damaged"),
  at("the method", "/method", "/method#A053"),
  at("the correction of a number", "/method/corrections/[row]", "/method/corrections/A053"),
  at("the glossary", "/glossary", "/glossary#dmarc"),
  at("the interface for programs", "/api"),
  at("the accessibility statement", "/accessibility"),
  at("every piece of the design", "/design"),
  at("the form of a comparison", "/compare"),
  { name: "a comparison", route: "/compare/[first]/[second]", open: openComparison },
  at("an invitation", "/invite/[code]", (code) => `/r/${code}/invite`),
  {
    name: "a page of questions of an invitation",
    route: `/invite/[code]/[section]/[[...draft]]`,
    open: (page) => openInvited(page, "team"),
  },
  { name: "the review of an invitation", route: "/invite/[code]/review/[[...draft]]", open: (page) => openInvited(page, "review") },
  at("a damaged invitation", "/invite", "/invite/damaged"),
  at("the start in a frame", "/embed", EMBED),
  at("a page of questions in a frame", `/embed${SECTION}`, "/embed/questions/team"),
  at("the review in a frame", `/embed${REVIEW}`, "/embed/questions/review"),
  at("the end in a frame", "/embed/done/[code]", (code) => `/embed/done/${code}`),
  at("a damaged address in a frame", "/embed/damaged", "/embed/questions/team/damaged"),
  at("an unknown address", "/not-found", "/nothing-here"),
  at("the page without a connection", "/offline", "/offline"),
  at("a file of a damaged link", "/r", "/r/damaged/summary.pdf"),
];
