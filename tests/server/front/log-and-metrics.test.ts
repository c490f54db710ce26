import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { routeOf } from "@/server/front/log-and-metrics";

const CODE = "m1pyqx2qgsya22cy2qcvruaxetfrc6q57chx2c46z9znsclr3uqj5jp3ppxj0";

describe("the name under which an address is written down", () => {
  it.each([
    ["/", "/"],
    [`/r/${CODE}`, "/r/:any"],
    [`/r/${CODE}?prices=today`, "/r/:any"],
    [`/R/${CODE.toUpperCase()}.`, "/:any/:any"],
    [`/r/${CODE}/summary.pdf?paper=letter`, "/r/:any/summary.pdf"],
    [`/r/${CODE}/charts/tornado.svg`, "/r/:any/charts/:any"],
    [`/questions/team/${CODE}?operators=3`, "/questions/team/:any"],
    [`/compare/${CODE}/${CODE}`, "/compare/:any/:any"],
    ["/method", "/method"],
    ["/_next/static/chunks/1a2b.js", "/_next/static/:any"],
    ["/wp-login.php?user=a", "/:any"],
    [`/${"a/".repeat(50)}`, "/:any/:any/:any/:any/:any"],
  ])("of %s is %s", (url, route) => {
    expect(routeOf(url)).toBe(route);
  });

  it("names every folder that makes pages", () => {
    const pages = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => /(page\.tsx|route\.tsx?)$/.test(file));
    const folders = new Set(pages.flatMap((file) => file.split(/[\\/]/).slice(0, -1)));
    const named = [...folders].filter((folder) => !folder.startsWith("["));
    expect(named.filter((folder) => routeOf(`/${folder}`) !== `/${folder}`)).toEqual([]);
  });
});
