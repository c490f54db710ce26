import { beforeAll, expect, it } from "vitest";
import { GET } from "@/app/r/[code]/charts/[file]/route";
import { workQuickly } from "@/tests/assessments";
import { codeOf } from "@/tests/result-code";

workQuickly();

let code = "";
beforeAll(async () => {
  code = await codeOf({ mailboxes: 40, appMessages: 20_000, bearableLoss: 5_000 });
});

const IDS = ["futures", "cost-by-option", "cumulative-cost", "crossover", "tornado", "loss-exceedance", "silent-failure", "lost-mail"];

const get = (file: string) => GET(new Request(`http://test/r/${code}/charts/${file}`), { params: Promise.resolve({ code, file }) });

it.each(IDS)("gives %s as a picture that names the result's link and as figures", async (id) => {
  const picture = await get(`${id}.svg`);
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/svg+xml; charset=utf-8"]);
  expect(picture.headers.get("content-disposition")).toBe(`attachment; filename="mailverdict-${id}.svg"`);
  expect(await picture.text()).toContain(`/r/${code}`);
  const figures = await get(`${id}.csv`);
  expect([figures.status, figures.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8; header=present"]);
  expect((await figures.text()).split("\r\n").length).toBeGreaterThan(2);
});

it.each(["future.svg", "futures.png", "futures", "Futures.csv"])("has no %s, and says which there are", async (file) => {
  const response = await get(file);
  expect(response.status).toBe(404);
  const { code: problem, detail } = await response.json();
  expect(problem).toBe("unknown-chart");
  expect(detail).toContain(IDS.join(", "));
});
