import { createServer, type RequestListener, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { encodeScenario } from "@/lib/link/codec";

import { PROFILES } from "@/lib/questionnaire/profiles";
import { cacheData, cacheLoad, startCache } from "@/server/cache";
import { innerServer, inwardDoor } from "@/server/front/ask-next";
import { front } from "@/server/front/front";
import { Overload } from "@/server/work/turns";

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

const [profile] = PROFILES;
const encoded = encodeScenario(
  { answers: profile?.answers ?? {}, overrides: {}, priceDate: NEWEST_PRICE_DATE } as Parameters<typeof encodeScenario>[0],
  { option: "hosted", verdict: "settled" },
);
const CODE = encoded.ok ? encoded.code : "";

let server: Server | undefined;

const failed = (error: unknown) => {
  throw error;
};

afterEach(() => new Promise((done) => (server ? server.close(done) : done(undefined))));

/** A front before a product that answers as told, and what the product was asked. */
async function inFrontOf(product: RequestListener, today?: () => string) {
  const asked: { url: string; headers: Record<string, unknown> }[] = [];
  startCache(1_000_000);
  const ask = inwardDoor(innerServer(), (incoming, response) => {
    asked.push({ url: incoming.url ?? "", headers: incoming.headers });
    product(incoming, response);
  });
  server = createServer(front(ask, () => "somebody", failed, today));
  await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const get = (path: string, headers: Record<string, string> = {}, method = "GET", body?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = request({ port, host: "127.0.0.1", path, method, headers, agent: false }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
      });
      sent.on("error", reject);
      sent.end(body);
    });
  return { get, asked, kept: cacheLoad, port };
}

/** A product that gives one page, which whoever asks may be given. */
const giving =
  (body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "public, max-age=0", ...headers });
    response.end(body);
  };

const page = (more = "") =>
  `<!doctype html><html><head></head><body>${"<p>mail</p>".repeat(200)}<script>self.__next_f.push([1,"data"])</script>${more}</body></html>`;

describe("what the front keeps", () => {
  it("asks for a page once, however many want it at the same time or later", async () => {
    const { get, asked, kept } = await inFrontOf(giving(page()));
    const answers = await Promise.all([get("/method"), get("/method"), get("/method")]);
    answers.push(await get("/method"));
    expect(asked).toHaveLength(1);
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1);
    expect(kept().entries).toBe(1);
  });

  it("asks anew for another address, another query that is read and another day", async () => {
    let day = "2026-11-27";
    const { get, asked } = await inFrontOf(giving(page()), () => day);
    for (const path of ["/api", "/compare", "/compare?a=1"]) await get(path);
    expect(asked).toHaveLength(3);
    day = "2026-11-28";
    await get("/api");
    expect(asked).toHaveLength(4);
  });

  it("takes parts of a query that nothing reads for no other address", async () => {
    const { get, asked, kept } = await inFrontOf(giving(page()));
    for (const query of ["", "?utm_source=chat", "?fbclid=1&x=2", "?"]) expect((await get(`/method${query}`)).status).toBe(200);
    expect(asked.map(({ url }) => url)).toEqual(["/method"]);
    expect(kept().entries).toBe(1);
  });

  it("keeps nothing that is somebody's own, and no failure", async () => {
    for (const headers of [{ "Cache-Control": "private, max-age=0" }, { "Cache-Control": "no-store" }]) {
      const { get, asked, kept } = await inFrontOf(giving(page(), headers));
      await get("/questions/why");
      await get("/questions/why");
      expect(asked).toHaveLength(2);
      expect(kept().entries).toBe(0);
      server?.close();
    }
    const { get, kept } = await inFrontOf((_, response) => response.writeHead(404, { "Cache-Control": "public, max-age=60" }).end("no"));
    expect((await get("/glossary")).status).toBe(404);
    expect(kept().entries).toBe(0);
  });

  it("holds no more than it may: the oldest answers go", async () => {
    const { get, kept } = await inFrontOf((incoming, response) =>
      giving(`${page()}${incoming.url}${"x".repeat(100_000)}`)(incoming, response),
    );
    for (let n = 0; n < 20; n += 1) await get(`/cards/${n}`);
    expect(kept().bytes).toBeLessThanOrEqual(1_000_000);
    expect(kept().entries).toBeGreaterThan(1);
  });

  it("lets others keep a shared answer for an hour, and files that never change for good", async () => {
    const { get } = await inFrontOf((incoming, response) =>
      giving(page(), incoming.url?.startsWith("/_next") ? { "Cache-Control": "public, max-age=31536000, immutable" } : {})(
        incoming,
        response,
      ),
    );
    expect((await get("/glossary")).headers["cache-control"]).toBe("public, max-age=0, s-maxage=3600, must-revalidate");
    expect((await get("/_next/static/a.js")).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  });
});

describe("the data of a page", () => {
  const addressIn = ({ body }: Answer) => /src="(\/page-data\/[^"]+)"/.exec(body.toString())?.[1] ?? "";

  it("has a file of its own, made with the page and never changing", async () => {
    const { get, asked } = await inFrontOf(giving(page()));
    const whole = await get("/method");
    expect(whole.body.toString()).not.toContain("__next_f");
    const data = await get(addressIn(whole), { accept: "*/*" });
    expect(data.body.toString()).toBe('self.__next_f.push([1,"data"])');
    expect(data.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(data.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(data.headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(asked).toHaveLength(2);
  });

  it("is there from a process that never gave the page, and gone when the page is another", async () => {
    const first = await inFrontOf(giving(page()));
    const address = addressIn(await first.get("/method"));
    server?.close();
    const second = await inFrontOf(giving(page()));
    expect((await second.get(address)).status).toBe(200);
    server?.close();
    const third = await inFrontOf(giving(page().replace("data", "other")));
    expect((await third.get(address)).status).toBe(404);
    expect((await third.get("/page-data/0123456789abcdef/method")).status).toBe(404);
  });

  it("stays in a page that is somebody's own, and in the one that does not wait", async () => {
    const { get } = await inFrontOf(giving(page(), { "Cache-Control": "no-store" }));
    expect((await get("/questions/why/x")).body.toString()).toContain("__next_f");
    server?.close();
    const live = await inFrontOf(giving(page('<script src="/_next/static/a.js" async=""></script>')));
    cacheData(`result ${CODE}`, { ok: true });
    const handing = (await live.get(`/embed/done/${CODE}`)).body.toString();
    expect(handing).toContain("__next_f");
    expect(handing).toContain('<script src="/_next/static/a.js" async="">');
  });
});

describe("answers by their bytes", () => {
  it("gives a strong tag, and 304 without a body to whoever has it, in either form", async () => {
    const { get } = await inFrontOf(giving(page()));
    const plain = await get("/glossary");
    const small = await get("/glossary", { "Accept-Encoding": "gzip" });
    expect(plain.headers.etag).toMatch(/^"[\w~-]{27,}"$/);
    expect(small.headers.etag).toBe(`${String(plain.headers.etag).slice(0, -1)}-gz"`);
    expect(small.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(small.body)).toEqual(plain.body);
    for (const tag of [
      plain.headers.etag,
      small.headers.etag,
      `W/${plain.headers.etag}`,
      `"other", ${plain.headers.etag}`,
      "*",
      String(plain.headers.etag).replace(/"$/, '-gzip"'),
    ]) {
      const again = await get("/glossary", { "If-None-Match": String(tag) });
      expect(again.status, String(tag)).toBe(304);
      expect(again.body).toHaveLength(0);
    }
    expect((await get("/glossary", { "If-None-Match": '"other"' })).status).toBe(200);
  });

  it("compresses only for who takes it, and says that it varies", async () => {
    const { get } = await inFrontOf(giving(page()));
    for (const accepted of ["", "br", "gzip;q=0", "identity", "x-notgzip", `gzip${" ".repeat(14_000)}x`]) {
      const answer = await get("/glossary", { "Accept-Encoding": accepted });
      expect(answer.headers["content-encoding"], accepted).toBeUndefined();
      expect(answer.headers.vary).toBe("Accept-Encoding");
    }
  });

  it("answers HEAD like GET, without the body", async () => {
    const { get } = await inFrontOf(giving(page()));
    const [got, head] = [await get("/glossary"), await get("/glossary", {}, "HEAD")];
    expect(head.body).toHaveLength(0);
    expect(head.headers["content-length"]).toBe(String(got.body.length));
    expect(head.headers.etag).toBe(got.headers.etag);
  });
});

describe("what a client can't make the product do", () => {
  it("is answered as everybody is: no header of the client's reaches the product but host and accept", async () => {
    const { get, asked } = await inFrontOf(giving(page()));
    await get("/glossary", {
      RSC: "1",
      "Next-Router-Prefetch": "1",
      Cookie: "a=b",
      "User-Agent": "x",
      "X-Forwarded-Host": "evil.example",
      Accept: "text/html",
    });
    expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual(["accept", "connection", "host", "user-agent"]);
    expect(asked[0]?.headers["user-agent"]).toBe("mailverdict");
  });

  it("is refused the address that names nothing but the server", async () => {
    const { get, asked } = await inFrontOf(giving(page()));
    for (const method of ["OPTIONS", "GET"]) expect((await get("*", {}, method)).status).toBe(400);
    expect(asked).toHaveLength(0);
  });

  it("is asked of the product with nothing that it could fail to decode", async () => {
    const { get, asked } = await inFrontOf(giving(page()));
    await get("/cards/a%zzb?a=%zz");
    await get("/cards/a%f0%28%8c%28b");
    expect(asked.map(({ url }) => url)).toEqual(["/cards/a%25zzb", "/cards/a%25f0%2528%258c%2528b"]);
  });

  it("can only read what is there to be read, and is told so", async () => {
    const { get, asked } = await inFrontOf(giving(page()));
    for (const path of ["/sw.js", "/method", "/nothing", `/r/${CODE}`, "/Method."]) {
      for (const method of ["POST", "PUT", "PATCH", "DELETE", "TRACE"]) {
        const refused = await get(path, {}, method);
        expect([path, method, refused.status, refused.headers.allow]).toEqual([path, method, 405, "OPTIONS, GET, HEAD"]);
      }
      const options = await get(path, {}, "OPTIONS");
      expect([options.status, options.headers.allow]).toEqual([204, "OPTIONS, GET, HEAD"]);
    }
    const preflight = await get("/api/v1/assessments", { Origin: "https://a.example" }, "OPTIONS");
    expect([preflight.status, preflight.headers.allow]).toEqual([204, "OPTIONS, POST"]);
    expect(preflight.headers["access-control-allow-origin"]).toBe("*");
    expect((await get("/api/v1/assessments")).status).toBe(405);
    expect(asked).toHaveLength(0);
  });

  it("is answered over plain HTTP/1.1 when it asks for another protocol", async () => {
    const { get } = await inFrontOf(giving(page()));
    for (const upgrade of ["websocket", "h2c"]) {
      const answer = await get("/method", {
        Connection: "Upgrade, HTTP2-Settings",
        Upgrade: upgrade,
        "HTTP2-Settings": "AAMAAABkAAQAAP__",
      });
      expect([upgrade, answer.status]).toEqual([upgrade, 200]);
    }
  });

  it("is answered where the address names the server too, or leads through dots, by what is meant", async () => {
    const { get, asked } = await inFrontOf(giving(page()));
    for (const path of ["http://evil.example/method", "/embed/../method", "/embed/%2e%2e/method", "/embed/.%2E/method"]) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    }
    expect(asked.map(({ url }) => url)).toEqual(["/method"]);
  });

  it("gets the one page that nothing has for every address that nothing has", async () => {
    const { get, asked } = await inFrontOf((incoming, response) => giving(page(incoming.url))(incoming, response));
    for (const path of ["/wp-login.php", "/nothing/at/all?x=1", `/r/${CODE}/nothing`, "/_next/image?url=x"])
      expect((await get(path, { Accept: "text/html" })).status).toBe(404);
    expect(asked.map(({ url }) => url)).toEqual(["/no-such-page"]);
  });

  it("is refused an address or a body that is too long, and told the bound", async () => {
    const { get, asked } = await inFrontOf(giving(page()));
    const long = await get(`/r/${"a".repeat(8000)}`);
    expect([long.status, JSON.parse(long.body.toString()).code]).toEqual([414, "address-too-long"]);
    expect(long.body.toString()).toContain("8000 characters");
    for (const headers of [{ "Content-Length": "70000" }, { "Transfer-Encoding": "chunked" }]) {
      const large = await get("/api/v1/assessments", headers, "POST", "x".repeat(70_000));
      expect([large.status, JSON.parse(large.body.toString()).code]).toEqual([413, "too-large"]);
    }
    expect(asked).toHaveLength(0);
    const longest = await get("/api/v1/assessments", { "Transfer-Encoding": "chunked" }, "POST", "x".repeat(64_000));
    expect([longest.status, asked.length]).toEqual([200, 1]);
  });

  it("sees a redirect to this site without the origin that the product thinks it has", async () => {
    const { get, port } = await inFrontOf((incoming, response) =>
      response.writeHead(308, { Location: incoming.url === "/api" ? "https://lynk.run/" : `http://127.0.0.1:${port}/r/abc?x=1` }).end(),
    );
    expect((await get("/method")).headers.location).toBe("/r/abc?x=1");
    expect((await get("/api")).headers.location).toBe("https://lynk.run/");
  });
});

describe("no room to compute", () => {
  it("is 503 with the seconds to wait, as problem details or as a page", async () => {
    startCache(1_000_000);
    const noRoom = () => Promise.reject(new Overload(7));
    server = createServer(front(noRoom, () => "somebody", failed));
    await new Promise<void>((listening) => server?.listen(0, "127.0.0.1", listening));
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/method`;
    const forPrograms = await fetch(at);
    expect(forPrograms.status).toBe(503);
    expect(forPrograms.headers.get("retry-after")).toBe("7");
    expect(await forPrograms.json()).toMatchObject({ status: 503, code: "busy" });
    const forPeople = await fetch(at, { headers: { accept: "text/html" } });
    expect(forPeople.status).toBe(503);
    expect(forPeople.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await forPeople.text()).toContain("Try again");
    expect(cacheLoad().entries).toBe(0);
  });
});

describe("a refusal", () => {
  it("can be read and shown wherever the answer could have been", async () => {
    const { get } = await inFrontOf((_, response) => response.writeHead(500).end());
    for (const path of ["/api/v1/openapi.json", `/r/${CODE}/assessment.json?prices=old`]) {
      const { headers } = await get(path);
      expect([headers["access-control-allow-origin"], headers["access-control-expose-headers"]]).toEqual(["*", "ETag, Retry-After"]);
    }
    expect((await get("/api/v1/assessments")).headers["access-control-allow-origin"]).toBe("*");
    expect((await get("/glossary")).headers["access-control-allow-origin"]).toBeUndefined();
    const framed = await get("/embed?origin=https://a.example", { Accept: "text/html" });
    expect([framed.status, framed.headers["x-frame-options"]]).toEqual([500, undefined]);
    expect(framed.headers["content-security-policy"]).toContain("frame-ancestors *;");
    expect((await get("/glossary", { Accept: "text/html" })).headers["x-frame-options"]).toBe("DENY");
  });

  it("of a method leads a mangled address on first, with the method that it takes", async () => {
    const { get } = await inFrontOf(giving("{}"));
    const moved = await get("/api/v1/assessments/", {}, "POST", "{}");
    expect([moved.status, moved.headers.location]).toEqual([308, "/api/v1/assessments"]);
    const asked = await get("/api/v1/assessments/", {}, "OPTIONS");
    expect([asked.status, asked.headers["access-control-allow-methods"], asked.headers["content-length"]]).toEqual([
      204,
      "POST",
      undefined,
    ]);
  });
});

describe("a page that failed", () => {
  it("is 500 with ways on, whole without a script, and problem details for programs", async () => {
    const { get, kept } = await inFrontOf((_, response) => {
      response.writeHead(500, { "Content-Type": "text/html; charset=utf-8" });
      response.end(page().replace("<p>mail</p>", ""));
    });
    const forPeople = await get("/glossary", { Accept: "text/html" });
    expect(forPeople.status).toBe(500);
    expect(forPeople.headers["cache-control"]).toBe("no-store");
    const text = forPeople.body.toString();
    expect(text).toContain("<h1>Something went wrong on our side</h1>");
    expect(text).toContain('<a href="">Try again</a>');
    expect(text).toContain('<a href="/">');
    expect(text).not.toContain("<script");
    const forPrograms = await get("/glossary");
    expect(forPrograms.headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(forPrograms.body.toString())).toMatchObject({ status: 500, code: "failed" });
    expect(kept().entries).toBe(0);
  });
});

describe("what a page may run", () => {
  const policyOf = async (body: string, path = "/glossary", headers: Record<string, string> = {}) => {
    const { get } = await inFrontOf(giving(body, headers));
    const answer = await get(path);
    return { policy: String(answer.headers["content-security-policy"]), body: answer.body.toString() };
  };

  it("is its own data, the script that guards addresses, first of all, and the one that keeps early presses", async () => {
    const { policy, body } = await policyOf(page());
    expect(body).toMatch(/^<!doctype html><html><head><script>if\(window\.trustedTypes\)/);
    expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(3);
    expect(policy).not.toMatch(/unsafe|\*|nonce/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it("is Next's way to name the parts of its program, and no other part", async () => {
    const naming = (chunk: string) =>
      `<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["${chunk}"],"runtimeModuleIds":[1]});</script>`;
    expect((await policyOf(page(naming("static/chunks/1a-b.js")))).policy.match(/'sha256-/g)).toHaveLength(4);
    await new Promise((done) => server?.close(done));
    expect((await policyOf(page(naming('"+alert(1)+"')))).policy.match(/'sha256-/g)).toHaveLength(3);
  });

  it.each([
    "<script>alert(1)</script>",
    '<script>self.__next_f.push([1,"a"]);alert(1)</script>',
    '<script>self.__next_f.push([1,"a"+alert(1)])</script>',
    '<script>self.__next_f.push([1,"a\\\\"+alert(1)+""])</script>',
    "<script nonce=a>alert(document.cookie)</script>",
  ])("is nothing that words of somebody's could have become: %s", async (script) => {
    const plain = await policyOf(page());
    await new Promise((done) => server?.close(done));
    expect((await policyOf(page(script))).policy).toBe(plain.policy);
  });

  it("lets pages made for frames be framed, and no others", async () => {
    expect((await policyOf(page(), "/embed?origin=https://a.example")).policy).toContain("frame-ancestors *");
    await new Promise((done) => server?.close(done));
    for (const path of ["/cards/embed", "/embedded"]) {
      expect((await policyOf(page(), path)).policy).toContain("frame-ancestors 'none'");
      await new Promise((done) => server?.close(done));
    }
  });

  it("is loading from this site in a script, which is held to it as a worker", async () => {
    const { policy } = await policyOf("1", "/_next/static/a.js", { "Content-Type": "application/javascript; charset=UTF-8" });
    expect(policy).toBe("default-src 'none'; script-src 'self'; connect-src 'self'");
  });

  it("is nothing in a page without scripts and in what is no page", async () => {
    expect((await policyOf("<!doctype html><html><head></head></html>")).policy).not.toContain("script-src");
    await new Promise((done) => server?.close(done));
    expect((await policyOf("{}", "/api/v1/openapi.json", { "Content-Type": "application/json" })).policy).toBe(
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
  });
});
