import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { press } from "./questionnaire";
import { expect, test } from "./test";

let server: Server;
let host = "";

/** A page on another origin that holds the questions in a frame and writes down every message it gets. */
test.beforeAll(async () => {
  const product = test.info().project.use.baseURL ?? "";
  server = createServer((request, response) => {
    const path = request.url ?? "/";
    const origin = path.startsWith("/elsewhere") ? "https://elsewhere.example" : host;
    const source = path.startsWith("/result") ? `${product}/questions/why` : `${product}/embed?origin=${encodeURIComponent(origin)}`;
    const record = "messages = []; addEventListener('message', ({ origin, data }) => messages.push({ origin, data }));";
    response.setHeader("Content-Type", "text/html").end(`<!doctype html><script>${record}</script><iframe src="${source}"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  host = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => new Promise((resolve) => server.close(resolve)));

for (const path of ["/", "/elsewhere"]) {
  test(`a frame runs the whole way and hands the link over on a click, to the named origin alone: ${path}`, async ({ page, baseURL }) => {
    const refused: string[] = [];
    page.on("requestfailed", (request) => {
      // What the next page cut short is no refusal.
      const why = request.failure()?.errorText;
      if (why !== "net::ERR_ABORTED" && /\.(woff2|css|js)$/.test(new URL(request.url()).pathname)) refused.push(`${why}: ${request.url()}`);
    });
    await page.goto(`${host}${path}`);
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("banner")).toHaveCount(0);
    await frame.getByRole("link", { name: "Begin" }).click();
    await frame.locator('button[name="go"][value="next"]').click();
    await frame.locator('button[name="go"][value="result"]').click();
    const open = frame.getByRole("link", { name: "Open the result" });
    await expect(open).toHaveAttribute("target", "_blank");
    await frame.getByRole("button", { name: "Pass the link to" }).click();
    await expect(frame.getByRole("status")).toContainText("was passed");
    const messages = await page.evaluate<{ origin: string; data: { type: string; link: string } }[]>("messages");
    const address = await open.getAttribute("href");
    const ours = messages.filter(({ data }) => data.type === "mailverdict:result");
    expect(ours.map(({ origin }) => origin)).toEqual(path === "/" ? [new URL(baseURL ?? "").origin] : []);
    for (const { data } of ours) expect(data.link.endsWith(`${address}`)).toBe(true);
    expect(refused).toEqual([]);
  });
}

test("no page but those made for it opens in a frame, and a wrong origin is refused by name", async ({ page, request }) => {
  await page.goto(`${host}/result`);
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1, name: "Your reasons" })).toHaveCount(0);
  for (const path of ["/", "/questions/why", "/healthz", "/embedded"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-frame-options"], path).toBe("DENY");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
  }
  for (const origin of ["javascript:1", "https://a.example/path", "a.example", ""]) {
    const response = await request.get(`/embed?origin=${encodeURIComponent(origin)}`);
    expect(response.status(), origin).toBe(400);
    expect(await response.text()).toContain("The field “origin” is wrong");
    expect(response.headers()["x-frame-options"]).toBeUndefined();
  }
  expect((await request.get("/embed/questions/team/m1nonsense")).status()).toBe(404);
});

test("without scripts the frame still ends on the link", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/embed/questions/control?origin=${encodeURIComponent(host)}`);
  await press(page, "result");
  await expect(page.getByRole("link", { name: "Open the result" })).toBeVisible();
  expect(new URL(page.url()).searchParams.get("origin")).toBe(host);
  await context.close();
});
