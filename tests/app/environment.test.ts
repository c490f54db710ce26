import { describe, expect, it } from "vitest";
import { parseEnvironment } from "@/app/environment";

describe("the environment", () => {
  it("has a default for everything, on this machine only", () => {
    expect(parseEnvironment({})).toEqual({ ok: true, environment: { port: 3000, host: "127.0.0.1", siteUrl: "http://127.0.0.1:3000" } });
  });

  it("counts an empty variable as absent", () => {
    expect(parseEnvironment({ PORT: "", HOST: "", SITE_URL: "" })).toEqual(parseEnvironment({}));
  });

  it("takes what is given", () => {
    expect(parseEnvironment({ PORT: "65535", HOST: "0.0.0.0", SITE_URL: "https://verdict.example/" })).toEqual({
      ok: true,
      environment: { port: 65535, host: "0.0.0.0", siteUrl: "https://verdict.example" },
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
