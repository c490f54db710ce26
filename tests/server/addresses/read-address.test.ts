import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAddress } from "@/server/addresses/read-address";
import { ROUTES, SUBSTITUTES } from "@/server/addresses/routes";
import issued from "@/tests/links/layout-1.json";

const CODE = issued[0]?.code ?? "";
const OTHER = issued[1]?.code ?? "";

/** As it stands in a request: each byte a character. */
const sent = (text: string) => Buffer.from(text).toString("latin1");
const movedTo = (target: string) => {
  const read = readAddress(sent(target));
  return read.kind === "mended" ? read.to : undefined;
};
const urlOf = (target: string) => {
  const read = readAddress(sent(target));
  return read.kind === "here" ? read.address.url : read.kind;
};

describe("a mangled address", () => {
  const RESULT = `/r/${CODE}`;
  const moves: [string, string | undefined][] = [
    [RESULT, undefined],
    [`${RESULT}/summary.pdf`, undefined],
    [`${RESULT}/flips/R01`, undefined],
    [`${RESULT}/assumptions/A001`, undefined],
    [`${RESULT}/numbers/input.A001`, undefined],
    [`${RESULT}.`, RESULT],
    [`${RESULT}”`, RESULT],
    [`${RESULT}%C2%A0`, RESULT],
    [`${RESULT}/`, RESULT],
    [`/R/${CODE.toUpperCase()}/SUMMARY.PDF`, `${RESULT}/summary.pdf`],
    [`${RESULT}/summary.pdf%3E.`, `${RESULT}/summary.pdf`],
    [`${RESULT}/summary.pdf%23page=2`, `${RESULT}/summary.pdf`],
    [`${RESULT}/summary.pdf%3Fpaper=letter`, `${RESULT}/summary.pdf`],
    [`${RESULT}/explore.`, `${RESULT}/explore`],
    [`${RESULT}/explore%23x`, `${RESULT}/explore`],
    [`${RESULT}/Explore)`, `${RESULT}/explore`],
    [`${RESULT}/charts/tornado.svg.`, `${RESULT}/charts/tornado.svg`],
    [`${RESULT}/charts/Tornado.SVG`, `${RESULT}/charts/tornado.svg`],
    [`${RESULT}/numbers/total.self.`, `${RESULT}/numbers/total.self`],
    [`/r/${CODE.toUpperCase()}/assumptions/A001`, `${RESULT}/assumptions/A001`],
    [`/questions/TEAM/${CODE.toUpperCase()}`, `/questions/team/${CODE}`],
    ["/questions/Team.", "/questions/team"],
    [`/compare/${CODE.toUpperCase()}/${OTHER})`, `/compare/${CODE}/${OTHER}`],
    ["/questions/team", undefined],
    [`/r/${CODE.slice(0, -1)}.`, undefined],
    ["/r", undefined],
    ["/method.", "/method"],
    ["/Examples/FINTECH.", "/examples/fintech"],
    ["/examples/two-founders", undefined],
    ["/Rules-of-Thumb)", "/rules-of-thumb"],
    ["/Method", "/method"],
    ["/method%E2%80%9D", "/method"],
    ["/glossary.", "/glossary"],
    ["/compare.", "/compare"],
    ["//method//", "/method"],
    ["/nothing.", undefined],
    [`${RESULT}?prices=today.`, `${RESULT}?prices=today`],
    [`${RESULT}?prices=TODAY`, `${RESULT}?prices=today`],
    [`${RESULT}?currency=EUR`, undefined],
    [`${RESULT}?currency=eur.`, `${RESULT}?currency=EUR`],
    [`${RESULT}/summary.pdf?paper=letter&currency=Gbp`, `${RESULT}/summary.pdf?paper=letter&currency=GBP`],
    [`${RESULT}?prices=3Dtoday`, `${RESULT}?prices=today`],
    [`${RESULT}?prices=today&utm_source=chat`, undefined],
    [`${RESULT}/review.ics?on=2027-03-01.`, `${RESULT}/review.ics?on=2027-03-01`],
    [`${RESULT}/summary.pdf?paper=letter.`, `${RESULT}/summary.pdf?paper=letter`],
    [`${RESULT}/explore?chart=crossover.`, `${RESULT}/explore?chart=crossover`],
    [`/questions/team/${CODE}?from=result.`, `/questions/team/${CODE}?from=result`],
    // What somebody typed is theirs.
    [`/questions/mail/${CODE}?mailboxes=3-10.&appMessages=TODAY`, undefined],
    [`${RESULT}/assumptions/A001?value=5.`, undefined],
  ];

  it.each(moves)("%s leads to %s", (from, to) => expect(movedTo(from)).toBe(to));

  it("is mended at once and for good", () => {
    for (const [, to] of moves) if (to !== undefined) expect([to, movedTo(to)]).toEqual([to, undefined]);
  });
});

describe("an address", () => {
  it.each([
    ["http://mail.example.com/method", "/method"],
    ["HTTPS://mail.example.com:8443/method?x=1", "/method"],
    ["http://mail.example.com", "/"],
    ["/embed/../method", "/method"],
    ["/embed/%2e%2e/method", "/method"],
    ["/embed/.%2E/%2e/method", "/method"],
    ["/../../method", "/method"],
    ["/method?a=1&b=2", "/method"],
    ["/compare?b=2&x=3&a=1", "/compare?b=2&a=1"],
    [`/r/${CODE}/explore?chart=crossover`, `/r/${CODE}/explore?chart=crossover`],
    [`/r/${CODE}/explore?chart=constructor`, `/r/${CODE}/explore`],
    [`/r/${CODE}/explore?chart=a1.&chart=a2`, `/r/${CODE}/explore`],
    [`/questions/mail?mailboxes=3-10&operators=2&colour=red`, "/questions/mail?mailboxes=3-10&operators=2"],
    ["/questions/mail?mailboxes=%zz", "/questions/mail?mailboxes=%25zz"],
    ["*", "nonsense"],
    ["method", "nonsense"],
    ["ftp://x/method", "nonsense"],
  ])("%s is read as %s", (target, url) => expect(urlOf(target)).toBe(url));

  it("is another only where something that is read differs", () => {
    const read = readAddress(`/r/${CODE}/summary.pdf?paper=letter&x=1`);
    expect(read).toMatchObject({
      kind: "here",
      address: { route: "/r/:code/summary.pdf", parts: [CODE], url: `/r/${CODE}/summary.pdf?paper=letter` },
    });
  });
});

it("knows every page and every file that is made, and nothing that is not", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
  const made = files.flatMap((file) => {
    const [isMade, folder = ""] = /^(?:(.*)\/)?(?:page\.tsx|route\.tsx?)$/.exec(file) ?? [];
    if (isMade !== undefined) return [`/${folder.replaceAll(/\[\[\.\.\.draft\]\]/g, ":draft?").replaceAll(/\[\w+\]/g, ":part")}`];
    const named: Record<string, string> = { "robots.ts": "/robots.txt", "sitemap.ts": "/sitemap.xml", "icon.svg": "/icon.svg" };
    return named[file] ?? [];
  });
  const known = Object.keys(ROUTES).map((pattern) => pattern.replaceAll(/:(?!draft\?)\w+/g, ":part"));
  const answeredByTheServer = ["/healthz", "/readyz", "/metrics", "/sw.js"];
  const askedForByTheFront = Object.values(SUBSTITUTES).filter((path) => path !== SUBSTITUTES.nothing);
  expect([...made, ...answeredByTheServer].sort()).toEqual([...known, ...askedForByTheFront].sort());
});
