import { beforeAll, describe, expect, it } from "vitest";
import { GET as decision } from "@/app/r/[code]/decision.md/route";
import { GET as review } from "@/app/r/[code]/review.ics/route";
import { workQuickly } from "@/tests/assessments";
import { codeOf } from "@/tests/result-code";

workQuickly();

let code = "";
beforeAll(async () => {
  code = await codeOf({ mailboxes: 3, appMessages: 0, objectives: [] });
});

const FILES = [
  { route: decision, name: "decision.md", type: "text/markdown; charset=utf-8", holds: /^# .+$/m },
  {
    route: review,
    name: "review.ics?on=2027-11-24",
    type: "text/calendar; charset=utf-8",
    holds: /^BEGIN:VCALENDAR\r\n[\s\S]+DTSTART;VALUE=DATE:20271124\r\n/,
  },
];

describe.each(FILES)("$name of a result", ({ route, name, type, holds }) => {
  const get = (of: string) => route(new Request(`http://test/r/${of}/${name}`), { params: Promise.resolve({ code: of }) });

  it("is a file of its kind that names the result's link, the same each time", async () => {
    const response = await get(code);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    const text = await response.text();
    expect(text).toMatch(holds);
    expect(text.replaceAll("\r\n ", "")).toContain(`/r/${code}`);
    expect(await (await get(code)).text()).toBe(text);
  });

  it("answers 404 to a damaged code", async () => {
    expect((await get(code.slice(0, -1))).status).toBe(404);
  });
});
