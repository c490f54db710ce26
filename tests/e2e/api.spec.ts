import { expect, test } from "./test";

const address = "/api/v1/assessments";

test("a program gets the result that a person would, and its link opens", async ({ request, page }) => {
  const answers = { objectives: [], operators: 2, mailboxes: { low: 10, high: 14 }, appMessages: 20_000 };
  const response = await request.post(address, { data: { answers } });
  expect(response.status()).toBe(200);
  const made = await response.json();
  expect(made.assessment.recommendation.option).toBe("hosted");
  const { pathname } = new URL(made.url);
  expect((await page.goto(pathname))?.status()).toBe(200);
  const again = await request.get(`${pathname}/assessment.json`);
  expect(await again.json()).toEqual(made);
  const unchanged = await request.get(`${pathname}/assessment.json`, { headers: { "If-None-Match": again.headers().etag ?? "" } });
  expect(unchanged.status()).toBe(304);
});

test("what is wrong with a request is said in problem details", async ({ request }) => {
  const cases: [number, Parameters<typeof request.fetch>[1]][] = [
    [400, { method: "POST", headers: { "Content-Type": "application/json" }, data: Buffer.from("{") }],
    [413, { method: "POST", headers: { "Content-Type": "application/json" }, data: Buffer.alloc(70_000, " ") }],
    [415, { method: "POST", headers: { "Content-Type": "text/plain" }, data: Buffer.from("{}") }],
    [422, { method: "POST", data: { answers: { operators: "<script>alert(1)</script>" } } }],
    [405, { method: "GET" }],
    [405, { method: "PUT", data: {} }],
  ];
  for (const [status, options] of cases) {
    const response = await request.fetch(address, options);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    if (status === 405) expect(response.headers().allow).toBe("OPTIONS, POST");
  }
});

test("a method that nothing takes is refused before it gets anywhere", async ({ request }) => {
  for (const path of ["/", "/cards/start", "/healthz", address]) {
    const response = await request.fetch(path, { method: "TRACE" });
    expect(response.status(), path).toBe(405);
    const allow = path === address ? "OPTIONS, POST" : "OPTIONS, GET, HEAD";
    expect(response.headers(), path).toMatchObject({ "content-type": "application/problem+json", allow });
  }
});

test("a body without end is cut off at the limit", async ({ baseURL }) => {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      sent += 10_000;
      if (sent > 50_000_000) controller.close();
      else controller.enqueue(new Uint8Array(10_000).fill(0x20));
    },
  });
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body, duplex: "half" };
  const status = await fetch(`${baseURL}${address}`, init).then(
    (response) => response.status,
    () => "cut",
  );
  expect([413, "cut"]).toContain(status);
  expect(sent).toBeLessThan(50_000_000);
});

test("the page for programs shows a real answer, and commands that are copied as they stand", async ({ page, context, request }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/api");
  const command = page.locator("#try pre").first();
  const text = (await command.textContent()) ?? "";
  expect(text).toContain(`curl -s ${new URL(page.url()).origin}${address} \\\n`);
  // A line that is longer than the box scrolls in it, and is not broken.
  const { lines, height } = await command.evaluate((pre) => {
    const line = Number.parseFloat(getComputedStyle(pre).lineHeight);
    return { lines: (pre.textContent ?? "").split("\n").length, height: pre.getBoundingClientRect().height / line };
  });
  expect(Math.round(height)).toBe(lines);
  await page.getByRole("button", { name: "Copy the command" }).first().click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  const whole = await (await request.get((await page.getByRole("link", { name: "The whole answer" }).getAttribute("href")) ?? "")).json();
  const shown = (await page.locator("#example pre").textContent()) ?? "";
  for (const part of [whole.code, whole.assessment.modelVersion, whole.assessment.options.hosted.totalCost.mean])
    expect(shown).toContain(JSON.stringify(part));
  for (const row of await page.locator("#shape tbody tr").all()) expect((await row.locator("td").textContent())?.trim()).not.toBe("");
});

test("the server says that it is well", async ({ request }) => {
  expect(await (await request.get("/healthz")).json()).toMatchObject({ status: "ok" });
});
