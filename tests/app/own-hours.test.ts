import { beforeAll, expect, it } from "vitest";
import { GET as json } from "@/app/r/[code]/assessment.json/route";
import { GET } from "@/app/r/[code]/hours/[from]/route";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { resultCode } from "@/server/results/result-of";
import { workQuickly } from "@/tests/assessments";

workQuickly();

const codeOf = async (answers: object) => {
  const parsed = parseAnswers(answers);
  if (!parsed.ok) throw new Error("The answers of this test are not valid.");
  const made = await resultCode(parsed.answers);
  if (!made.ok) throw new Error("The answers of this test fill a link.");
  return made.code;
};
const lead = async (code: string, from: string, view = "") => {
  const response = await GET(new Request(`http://test/r/${code}/hours/${from}${view}`), { params: Promise.resolve({ code, from }) });
  return [response.status, response.headers.get("location")] as const;
};

let code = "";
beforeAll(async () => {
  code = await codeOf({ mailboxes: 40, appMessages: 0, today: "self", ownHours: 2, ownIncidents: 0 });
});

it("leads to the same answers with the money counted with the founder's hours, and back, in the same view", async () => {
  const [status, location] = await lead(code, "own", "?currency=EUR");
  expect(status).toBe(303);
  const own = /^\/r\/(m1[a-z0-9]+)\?currency=EUR$/.exec(location ?? "")?.[1] ?? "";
  const { answers } = await (await json(new Request(`http://test/r/${own}`), { params: Promise.resolve({ code: own }) })).json();
  expect(answers).toMatchObject({ hoursFrom: "own", ownHours: 2 });
  expect(await lead(own, "model")).toEqual([303, `/r/${code}`]);
});

it("leads a result without hours of one's own to itself, and knows no other hours", async () => {
  const other = await codeOf({ mailboxes: 40, appMessages: 0, today: "hosted" });
  expect(await lead(other, "own")).toEqual([303, `/r/${other}`]);
  expect((await lead(code, "theirs"))[0]).toBe(404);
});
