import { readFileSync } from "node:fs";
import { profileAddresses } from "./questionnaire";
import { expect, test } from "./test";

type Row = { id: string; low: number; high: number };
const ROWS: Row[] = JSON.parse(readFileSync(new URL("../../lib/data/assumptions.json", import.meta.url), "utf8"));

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
    "/r/m1",
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
  const below = ["/money", "/share", "/explore", "/assumptions", "/assumptions/A001", "/numbers/price-of-control"].map(
    (path) => address + path,
  );
  const forAll = ["/", "/questions/why", "/api", "/method", "/method/evidence", "/rules-of-thumb", "/examples/fintech"];
  for (const path of [address, ...below, comparison, invitation, ...forAll]) {
    const html = await (await request.get(path)).text();
    const early = html.slice(0, Math.min(8_000, html.indexOf("</head>")));
    expect(early, path).toContain('<meta name="twitter:card" content="summary_large_image"/>');
    const picture = /<meta property="og:image" content="([^"]+)"/.exec(early)?.[1] ?? "";
    const response = await request.get(new URL(picture).pathname);
    expect([path, response.status(), response.headers()["content-type"]]).toEqual([path, 200, "image/png"]);
  }
});

test("what is for search engines says so, names its one address and is in the site map; a result is not", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  const start = await (await request.get("/")).text();
  const examples = [...start.matchAll(/<a href="(\/examples\/[a-z-]+)"/g)].map(([, path = ""]) => path);
  expect(examples).toHaveLength(6);
  const map = await request.get("/sitemap.xml");
  expect(map.headers()["content-type"]).toContain("xml");
  const listed = [...(await map.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
  expect(listed).toEqual(expect.arrayContaining(["/", "/rules-of-thumb", ...examples]));
  expect(listed.filter((path) => path.startsWith("/r/"))).toEqual([]);
  expect(await (await request.get("/robots.txt")).text()).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m);
  const pictures = new Set<string>();
  for (const path of ["/rules-of-thumb", ...examples]) {
    const response = await request.get(path);
    expect([path, response.status(), response.headers()["cache-control"]]).toEqual([path, 200, expect.stringContaining("public")]);
    const html = await response.text();
    expect(html, path).not.toContain('<meta name="robots"');
    expect(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1], path).toMatch(new RegExp(`^http.*${path}$`));
    expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]?.length, path).toBeGreaterThan(20);
    pictures.add(/<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "");
    expect(await (await request.get(path)).text(), path).toBe(html);
  }
  expect(pictures.size).toBe(examples.length + 1);
  for (const picture of pictures)
    expect((await request.get(new URL(picture).pathname)).headers()["content-type"], picture).toBe("image/png");
  expect(await (await request.get(address)).text()).toContain('<meta name="robots" content="noindex');
  expect((await request.get("/examples/nobody")).status()).toBe(404);
  expect((await request.get("/examples/nobody/opengraph-image")).status()).toBe(404);
});

test("a worked example shows its result, and leads to that and its proofs", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  await page.goto("/");
  const first = page.locator('#examples ~ ul a[href^="/examples/"]').first();
  const name = (await first.textContent()) ?? "";
  await first.click();
  await expect(page).toHaveURL(/\/examples\/two-founders$/);
  await expect(page.getByText(`Worked example: ${name}.`)).toBeVisible();
  const verdict = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  expect(await (await request.get(address)).text()).toContain((await page.locator("h1 .act").textContent()) ?? "nothing");
  for (const path of ["", "/money", "/operation", "/proof"])
    await expect(page.locator(`nav.pages a[href="${address}${path}"]`)).toBeVisible();
  await page.locator(`nav.pages a[href="${address}"]`).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(verdict);
});

test("a link of an older model says what it said then, and one with a false verdict that it is false", async ({ page }) => {
  const old = await page.goto("/r/m1pqqx2sppfqceje2v46pz4wf04s0k2g2qnulw2ktsgwp8s23yah8sekpzgh63q");
  expect(old?.status()).toBe(200);
  await expect(page.getByText("This link was made with an older model")).toBeVisible();
  const forged = await page.goto("/r/m1pyqx2qqpfqceje2v46pz4wf04s0k2g2qnulw2ktsgwp8s23yah8sekpd4ffgx");
  expect(forged?.status()).toBe(404);
  await expect(page.getByText("the verdict written in it is not the one")).toBeVisible();
});

test("a link with many assumptions of one’s own is long, and opens on every page", async ({ page, request }) => {
  const [profile = ""] = await profileAddresses(page);
  const list = await (await request.get(`${profile}/assumptions`)).text();
  // So many that the link needs the long checksum.
  const own = ROWS.filter(({ id, low, high }) => low > 0 && low < high && list.includes(`/assumptions/${id}"`)).slice(0, 60);
  const overrides = Object.fromEntries(own.map(({ id, low, high }) => [id, { low: low * 0.9, high }]));
  const made = await request.post("/api/v1/assessments", { data: { answers: { mailboxes: 40, operators: 2 }, overrides } });
  expect(made.status()).toBe(200);
  const { code } = await made.json();
  expect(code.length).toBeGreaterThan(200);
  const address = `/r/${code}`;
  expect((await page.goto(address))?.status()).toBe(200);
  await page.goto(`${address}/share`);
  await expect(page.locator("article").getByText(`${address}`, { exact: false }).first()).toBeVisible();
  for (const path of [
    "/summary.pdf",
    "/assessment.json",
    "/decision.md",
    "/opengraph-image",
    "/explore",
    "/assumptions",
    "/money",
    "/operation",
    "/proof",
  ])
    expect([path, (await request.get(`${address}${path}`)).status()]).toEqual([path, 200]);
  expect((await request.get(`/compare/${code}/${code}`)).status()).toBe(200);
  const invitation = (await request.get(`${address}/invite`, { maxRedirects: 0 })).headers().location ?? "";
  expect((await request.get(invitation)).status()).toBe(200);
  expect((await page.goto(`/questions/review/${code}`))?.status()).toBe(200);
  await expect(page.getByText(`${own.length} assumptions of your own stay in place`)).toBeVisible();
  // As a mail program folds and a reader mistypes it.
  const folded = await request.get(`/r/${encodeURIComponent(code.replace(/.{76}/g, "$&=\r\n"))}`, { maxRedirects: 0 });
  expect([folded.status(), folded.headers().location]).toEqual([308, address]);
  const wrong = code[150] === "q" ? "p" : "q";
  expect((await page.goto(`/r/${code.slice(0, 150)}${wrong}${code.slice(151)}`))?.status()).toBe(404);
  await expect(page.getByText("it is character 151")).toBeVisible();
  expect((await page.goto(`/r/${code.slice(0, 95)}`))?.status()).toBe(404);
  await expect(page.getByText("No code has 95 characters")).toBeVisible();
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
