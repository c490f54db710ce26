import { profileAddresses } from "./questionnaire";
import { expect, test } from "./test";

test("a link that was cut or altered says so and never shows a result", async ({ page }) => {
  const [address = ""] = await profileAddresses(page);
  const swapped = address.slice(0, -6) + [...address.slice(-6)].reverse().join("");
  const other = address.endsWith("q") ? "p" : "q";
  const damaged = [
    address.slice(0, -1),
    address.slice(0, 20),
    `${address}q`,
    address.slice(0, -1) + other,
    swapped,
    "/r",
    "/r/x",
    `/r/${"q".repeat(3000)}`,
  ];
  for (const path of damaged) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not open a result");
    await expect(page.getByRole("link", { name: "Start again" })).toBeVisible();
  }
});

test("a link that mail and chat have mangled leads to the one that was meant, file and all", async ({ page, request }) => {
  const [address = "", second = ""] = await profileAddresses(page);
  const code = address.split("/").at(-1) ?? "";
  const comparison = `/compare/${code}/${second.split("/").at(-1)}`;
  const [invitation = ""] = ((await request.get(`${address}/invite`, { maxRedirects: 0 })).headers().location ?? "").split("#");
  const mangled = {
    [`/R/${code.toUpperCase()}`]: address,
    [`/r/%23${code}%3E.`]: address,
    [`${address}./SUMMARY.PDF`]: `${address}/summary.pdf`,
    [comparison.toUpperCase()]: comparison,
    [invitation.toUpperCase()]: invitation,
  };
  for (const [from, to] of Object.entries(mangled)) {
    const response = await request.get(from, { maxRedirects: 0 });
    expect([from, response.status(), response.headers().location]).toEqual([from, 308, to]);
  }
  await page.goto(address.slice(0, -3));
  await expect(page.getByText("3 characters are missing at the end")).toBeVisible();
});

test("every link that is passed on has its preview in the first kilobytes, with a picture that is there", async ({ page, request }) => {
  const [address = "", second = ""] = await profileAddresses(page);
  const comparison = `/compare/${address.split("/").at(-1)}/${second.split("/").at(-1)}`;
  const [invitation = ""] = ((await request.get(`${address}/invite`, { maxRedirects: 0 })).headers().location ?? "").split("#");
  for (const path of [address, comparison, invitation, "/", "/questions/why"]) {
    const html = await (await request.get(path)).text();
    const early = html.slice(0, Math.min(8_000, html.indexOf("</head>")));
    expect(early, path).toContain('<meta name="twitter:card" content="summary_large_image"/>');
    const picture = /<meta property="og:image" content="([^"]+)"/.exec(early)?.[1] ?? "";
    const response = await request.get(new URL(picture).pathname);
    expect([path, response.status(), response.headers()["content-type"]]).toEqual([path, 200, "image/png"]);
  }
});

test("a link of an older model says what it said then, and one with a false verdict that it is false", async ({ page }) => {
  const old = await page.goto("/r/m1pqqx2sppfqceje2v46pz4wf04s0k2g2qnulw2ktsgwp8s23yah8sekpzgh63q");
  expect(old?.status()).toBe(200);
  await expect(page.getByText("This link was made with an older model")).toBeVisible();
  const forged = await page.goto("/r/m1pyqx2qqpfqceje2v46pz4wf04s0k2g2qnulw2ktsgwp8s23yah8sekpd4ffgx");
  expect(forged?.status()).toBe(404);
  await expect(page.getByText("the verdict written in it is not the one")).toBeVisible();
});

test("the PDF and the figures of a damaged link are not found either", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  for (const file of ["summary.pdf", "assessment.json"]) {
    expect((await request.get(`${address}/${file}`)).status()).toBe(200);
    expect((await request.get(`${address.slice(0, -1)}/${file}`)).status()).toBe(404);
  }
});

test("a draft is never a result, and a damaged draft is a page that says so", async ({ page }) => {
  await page.goto("/questions/team?operators=2&go=next");
  const draft = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  expect((await page.goto(`/r/${draft}`))?.status()).toBe(404);
  await expect(page.getByRole("link", { name: "Go on with these answers" })).toHaveAttribute("href", `/questions/review/${draft}`);
  expect((await page.goto(`/questions/mail/${draft.slice(0, -2)}`))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect((await page.goto(`/questions/mail/${draft}/more`))?.status()).toBe(404);
  expect((await page.goto("/questions/nonsense"))?.status()).toBe(404);
  expect((await page.goto("/nothing-here"))?.status()).toBe(404);
});

test("the six worked examples open as full results with the same figures in the JSON", async ({ page, request }) => {
  const addresses = await profileAddresses(page);
  expect(addresses).toHaveLength(6);
  expect(new Set(addresses).size).toBe(6);
  for (const address of addresses) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator("main figure")).not.toHaveCount(0);
    const main = await page.locator("main").innerText();
    expect(main).not.toMatch(/undefined|NaN|\[object|Infinity/);
    const { code, assessment } = await (await request.get(`${address}/assessment.json`)).json();
    expect(address).toBe(`/r/${code}`);
    const { conditions, recommendation } = assessment;
    const allMet = Object.values<{ status: string }>(conditions).every(({ status }) => status === "met");
    expect(recommendation.option === "hosted").toBe(!allMet);
  }
});
