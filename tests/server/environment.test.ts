import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { parseEnvironment } from "@/server/environment";

describe("the environment", () => {
  it("has a default for everything, on this machine only", () => {
    expect(parseEnvironment({})).toEqual({
      ok: true,
      environment: {
        port: 3000,
        host: "127.0.0.1",
        siteUrl: "http://127.0.0.1:3000",
        threads: availableParallelism(),
        cacheBytes: 128_000_000,
        metrics: false,
        logLevel: "warn",
        trustedProxies: [],
        correctionsTo: undefined,
        drainMs: 0,
      },
    });
  });

  it("counts an empty variable as absent", () => {
    expect(parseEnvironment({ PORT: "", HOST: "", SITE_URL: "" })).toEqual(parseEnvironment({}));
  });

  it("takes what is given", () => {
    const given = { PORT: "65535", HOST: "0.0.0.0", SITE_URL: "https://verdict.example/", THREADS: "3" };
    const more = { KEEP_MB: "64", METRICS: "on", LOG_LEVEL: "info", DRAIN_S: "5", TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8,2001:db8::/32" };
    const address = { CORRECTIONS_TO: "numbers+us@verdict.example" };
    expect(parseEnvironment({ ...given, ...more, ...address })).toEqual({
      ok: true,
      environment: {
        port: 65535,
        host: "0.0.0.0",
        siteUrl: "https://verdict.example",
        threads: 3,
        cacheBytes: 64_000_000,
        metrics: true,
        logLevel: "info",
        correctionsTo: "numbers+us@verdict.example",
        trustedProxies: ["127.0.0.1", "10.0.0.0/8", "2001:db8::/32"],
        drainMs: 5000,
      },
    });
  });

  it.each([
    ["0.0.0.0", "http://localhost:3000"],
    ["::", "http://localhost:3000"],
    ["::1", "http://[::1]:3000"],
  ])("gives an address that a browser can open when it listens on %s", (HOST, siteUrl) => {
    expect(parseEnvironment({ HOST })).toMatchObject({ environment: { siteUrl } });
  });

  it.each([
    ["THREADS", "0"],
    ["THREADS", "1.5"],
    ["KEEP_MB", "5000"],
    ["METRICS", "yes"],
    ["LOG_LEVEL", "loud"],
    ["DRAIN_S", "-1"],
    ["TRUSTED_PROXIES", "0.0.0.0/0"],
    ["TRUSTED_PROXIES", "::/0"],
    ["CORRECTIONS_TO", "verdict.example"],
    ["CORRECTIONS_TO", "a@verdict.example, b@verdict.example"],
    ["CORRECTIONS_TO", "a@verdict.example?cc=b"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "3000.5"],
    ["PORT", "http"],
    ["HOST", "a b"],
    ["HOST", "http://127.0.0.1"],
    ["SITE_URL", "verdict.example"],
    ["SITE_URL", "ftp://verdict.example"],
    ["SITE_URL", "https://verdict.example/path"],
    ["SITE_URL", "https://verdict.example/?a=1"],
    ["SITE_URL", "https://name:secret@verdict.example"],
  ])("refuses %s=%s in one line that names the variable", (name, value) => {
    const result = parseEnvironment({ [name]: value });
    expect(result.ok).toBe(false);
    const problems = result.ok ? [] : result.problems;
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name} must be [^\n]+$`));
  });

  it("names every variable that is wrong", () => {
    expect(parseEnvironment({ PORT: "x", SITE_URL: "x" })).toMatchObject({
      problems: [expect.stringMatching(/^PORT/), expect.stringMatching(/^SITE_URL/)],
    });
  });
});
