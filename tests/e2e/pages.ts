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
  await page.goto(`/r/${await codeOf(page, 2)}/proof`);
  const team = await page.locator('a[href^="/questions/team/"]').first().getAttribute("href");
  await page.goto((team ?? "").replace("/team/", "/review/").replace(/\?.*/, ""));
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
  await page.locator(".explore-waiting").waitFor({ state: "detached" });
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
  await page.goto("/questions/control?objectives=data-location&objectives=exit&go=next");
}

/** A page of a result, opened to change an answer there. */
async function openChange(page: Page) {
  const code = await codeOf(page, OWN);
  await page.goto(`/questions/control/${code}?from=${code}`);
}

/** The mail of one's own servers: hours and incidents are asked for there. */
async function openOwnServers(page: Page) {
  await page.goto("/questions/mail");
  await page.locator('input[name="today"][value="self"]').check();
}

/** A result with what somebody says of the servers that they run, counted with their hours. */
async function openOwnRecord(page: Page) {
  const answers = { mailboxes: 40, operators: 2, today: "self", ownHours: { low: 20, high: 30 }, ownIncidents: 4, hoursFrom: "own" };
  const made = await page.request.post("/api/v1/assessments", { data: { answers } });
  await page.goto(`/r/${(await made.json()).code}/operation`);
}

const SECTION = "/questions/[section]/[[...draft]]";
const REVIEW = "/questions/review/[[...draft]]";

/** Every page there is, once for each state that shows something else. A new page is one more line here, or a test says so. */
export const PAGES: Stop[] = [
  at("the start page", "/"),
  ...["why", "control", "team", "burden", "mail", "money"].map((id) => at(`the ${id} page`, SECTION, `/questions/${id}`)),
  { name: "a page with details of an objective", route: SECTION, open: openDetailsOfAnObjective },
  at("a page with answers that do not fit together", SECTION, "/questions/team?operators=0&coverage=rota&go=next"),
  { name: "a page that changes a saved result", route: SECTION, open: openChange },
  { name: "the mail page for servers of one's own", route: SECTION, open: openOwnServers },
  at("a page with errors", SECTION, "/questions/burden?committedHours=x&degradedWeeks=99&go=next"),
  at("a damaged draft", "/questions", "/questions/team/damaged"),
  at("the review", REVIEW, "/questions/review"),
  { name: "a full review", route: REVIEW, open: openFullReview },
  at("a result that says buy", "/r/[code]", (code) => `/r/${code}`, BUY),
  at("a result that says own", "/r/[code]", (code) => `/r/${code}`, OWN),
  at("a result in another currency", "/r/[code]", (code) => `/r/${code}?currency=GBP`, OWN),
  at("the money of a result that says buy", "/r/[code]/money", (code) => `/r/${code}/money`),
  at("the money of a result that says own", "/r/[code]/money", (code) => `/r/${code}/money`, OWN),
  at("the running of a result that says buy", "/r/[code]/operation", (code) => `/r/${code}/operation`),
  at("the running of a result that says own", "/r/[code]/operation", (code) => `/r/${code}/operation`, OWN),
  at("the proof of a result", "/r/[code]/proof", (code) => `/r/${code}/proof`, OWN),
  at("the plans of a result", "/r/[code]/details/[detail]", (code) => `/r/${code}/details/plans`),
  at("the cost lines of a result", "/r/[code]/details/[detail]", (code) => `/r/${code}/details/lines`, OWN),
  at("the inputs of a result", "/r/[code]/details/[detail]", (code) => `/r/${code}/details/drivers`, OWN),
  ...["hours", "failures", "losses", "silence", "ownership"].map((detail) =>
    at(`the ${detail} of the running of a result`, "/r/[code]/details/[detail]", (code) => `/r/${code}/details/${detail}`),
  ),
  at("the checks of a result that says buy", "/r/[code]/details/[detail]", (code) => `/r/${code}/details/checks`),
  at("the drills of a result that says own", "/r/[code]/details/[detail]", (code) => `/r/${code}/details/checks`, OWN),
  at("the rule in full", "/r/[code]/details/[detail]", (code) => `/r/${code}/details/rule`),
  at("every change of a result", "/r/[code]/details/[detail]", (code) => `/r/${code}/details/changes`),
  at("what to find out of a result", "/r/[code]/details/[detail]", (code) => `/r/${code}/details/find-out`),
  at("the answers of a result", "/r/[code]/details/[detail]", (code) => `/r/${code}/details/answers`),
  at("the sources of a result", "/r/[code]/details/[detail]", (code) => `/r/${code}/details/sources`),
  at("the ways to share a result", "/r/[code]/share", (code) => `/r/${code}/share`),
  { name: "a result beside a record of one's own", route: "/r/[code]/operation", open: openOwnRecord },
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
  at("the evidence", "/method/evidence", "/method/evidence#rice-2014"),
  at("the glossary", "/glossary", "/glossary#dmarc"),
  at("the rules of thumb", "/rules-of-thumb"),
  at("a worked example", "/examples/[example]", "/examples/fintech"),
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
