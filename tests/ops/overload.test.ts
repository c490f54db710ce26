import { expect, it } from "vitest";
import { freePort } from "@/scripts/free-port.mjs";
import { exampleCode, newCodes } from "@/scripts/measure/load/codes";
import { startInstance } from "@/scripts/measure/load/instance";
import { overload } from "@/scripts/measure/load/overload";

it("refuses more work than there is room for, for a while, and answers everything else as before", { timeout: 400_000 }, async () => {
  const server = await startInstance(await freePort(), { THREADS: "2" });
  try {
    const kept = `/r/${await exampleCode(server.origin)}`;
    expect((await fetch(`${server.origin}${kept}`)).status).toBe(200);
    const codes = newCodes();
    const pdf = () => `/r/${codes.next().value}/summary.pdf`;
    const { heavy, meanwhile } = await overload(server.origin, Array.from({ length: 200 }, pdf), [kept, "/", "/healthz", "/readyz"]);

    const served = heavy.filter(({ status }) => status === 200);
    const refused = heavy.filter(({ status }) => status === 503);
    expect(served.length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
    expect(served.length + refused.length).toBe(200);
    for (const { headers, body } of served) {
      expect(headers["content-type"]).toBe("application/pdf");
      expect(body.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    }
    for (const { headers, body } of refused) {
      expect(headers["content-type"]).toBe("application/problem+json");
      expect(headers["retry-after"]).toMatch(/^[1-9]\d*$/);
      expect(headers["cache-control"]).toBe("no-store");
      expect(JSON.parse(body.toString("utf8"))).toMatchObject({ status: 503, code: "busy" });
    }
    expect(meanwhile.length).toBeGreaterThan(3);
    expect(new Set(meanwhile)).toEqual(new Set([200]));

    expect((await fetch(`${server.origin}${pdf()}`)).status).toBe(200);
    expect(server.process.exitCode).toBeNull();
  } finally {
    await server.end("SIGTERM");
  }
});
