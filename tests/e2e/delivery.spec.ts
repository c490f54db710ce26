import { profileAddresses } from "./questionnaire";
import { alive, expect, test } from "./test";

test("no page asks another site for anything, sets a cookie or logs a fault", async ({ page, context }) => {
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && hostname !== "127.0.0.1") foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  const [address = ""] = await profileAddresses(page);
  for (const path of ["/", "/questions/control", "/questions/money", "/questions/review", address]) {
    await page.goto(path);
    await alive(page);
  }
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test("pages carry neither style attributes nor inline handlers, which a strict policy would block", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  for (const path of ["/", "/questions/control", "/questions/team?operators=x&go=next", "/questions/review", address, "/r/damaged"]) {
    const html = (await (await request.get(path)).text()).replaceAll(/<script\b[\s\S]*?<\/script>/g, "");
    expect(html.match(/<[^>]+\s(style|on\w+)=[^>]*>/)?.[0], path).toBeUndefined();
  }
});

test("every answer carries the constant headers", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  for (const path of ["/", address, `${address}/summary.pdf`, `${address}/assessment.json`, "/healthz", "/r/damaged"]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
    });
    expect(headers, path).not.toHaveProperty("x-powered-by");
  }
});

test("headers stay small on the longest pages, since proxies refuse more than 4 or 8 kB", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  for (const path of [address, `${address}/assumptions`, `${address}/explore`, "/method", "/questions/review"]) {
    const size = (await request.get(path)).headersArray().reduce((sum, { name, value }) => sum + name.length + value.length + 4, 0);
    expect(size, path).toBeLessThan(3000);
  }
});

test("metadata stands in the head of a result, for readers that stop there", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  const html = await (await request.get(address)).text();
  const head = html.slice(0, html.indexOf("</head>"));
  expect(head).toMatch(/<title>[^<]{10,}<\/title>/);
  expect(head).toMatch(/<meta name="description" content="[^"]{20,}"/);
  expect(head).toMatch(/<meta name="robots" content="noindex/);
});

test("makes no picture smaller for whoever asks, which would be work without end", async ({ page, request }) => {
  const [address = ""] = await profileAddresses(page);
  for (const picture of ["/icon.svg", `${address}/opengraph-image`]) {
    const answer = await request.get(`/_next/image?url=${encodeURIComponent(picture)}&w=640&q=75`);
    expect(answer.status(), picture).toBe(404);
  }
});
