import { describe, expect, it } from "vitest";
import { routeOf } from "@/server/front/log-and-metrics";

const CODE = "m1pyqx2qgsya22cy2qcvruaxetfrc6q57chx2c46z9znsclr3uqj5jp3ppxj0";

describe("the name under which an address is written down", () => {
  it.each([
    ["/", "/"],
    [`/r/${CODE}`, "/r/:code"],
    [`/r/${CODE}?prices=today`, "/r/:code"],
    [`/R/${CODE.toUpperCase()}.`, ":any"],
    [`/r/${CODE}/summary.pdf?paper=letter`, "/r/:code/summary.pdf"],
    [`/r/${CODE}/charts/tornado.svg`, "/r/:code/charts/:file"],
    [`/questions/team/${CODE}?operators=3`, "/questions/:section/:draft?"],
    [`/compare/${CODE}/${CODE}`, "/compare/:code/:code"],
    ["/method", "/method"],
    ["/_next/static/chunks/1a2b.js", "/_next/static/:any"],
    [`/page-data/0123456789abcdef/r/${CODE}`, "/page-data/:any"],
    ["/wp-login.php?user=a", ":any"],
    [`/${"a/".repeat(5000)}`, ":any"],
    ["*", ":any"],
  ])("of %s is %s", (url, route) => {
    expect(routeOf(url)).toBe(route);
  });

  it("holds no part of an address that is no name of ours", () => {
    for (const path of [`/r/${CODE}/${CODE}`, `/${CODE}`, `/questions/${CODE}/${CODE}`, `/invite/${CODE}/team/${CODE}`])
      expect(routeOf(path)).not.toContain(CODE);
  });
});
