import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";
import { GET } from "@/app/r/[code]/charts/[file]/route";
import { workQuickly } from "@/tests/assessments";
import { decodedPng } from "@/tests/png";
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
  const bytes = Buffer.from(await figures.arrayBuffer());
  // The mark by which Excel knows UTF-8, and only one.
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(bytes.lastIndexOf(bytes.subarray(0, 3))).toBe(0);
  expect(bytes.toString().split("\r\n").length).toBeGreaterThan(2);
});

it.each(["futures", "crossover"])("gives %s as pixels and as a workbook, the same each time", async (id) => {
  const picture = await get(`${id}.png`);
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
  expect(picture.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  expect(picture.headers.get("content-disposition")).toBe(`attachment; filename="mailverdict-${id}.png"`);
  const bytes = Buffer.from(await picture.arrayBuffer());
  expect(decodedPng(bytes).width).toBe(1920);
  expect(Buffer.from(await (await get(`${id}.png`)).arrayBuffer()).equals(bytes)).toBe(true);

  const workbook = await get(`${id}.xlsx`);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  expect([workbook.status, workbook.headers.get("content-type")]).toEqual([200, type]);
  const packed = new Uint8Array(await workbook.arrayBuffer());
  expect(strFromU8(unzipSync(packed)["xl/workbook.xml"] ?? packed)).toContain(`name="${id}"`);
  expect(new Uint8Array(await (await get(`${id}.xlsx`)).arrayBuffer())).toEqual(packed);
});

it.each(["future.svg", "futures.gif", "futures", "Futures.csv"])("has no %s, and says which there are", async (file) => {
  const response = await get(file);
  expect(response.status).toBe(404);
  const { code: problem, detail } = await response.json();
  expect(problem).toBe("unknown-chart");
  expect(detail).toContain(IDS.join(", "));
  expect(detail).toContain("each as .svg, .png, .csv and .xlsx");
});
