import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as card } from "@/app/cards/[name]/route";
import { GET as preview } from "@/app/r/[code]/opengraph-image/route";
import { GET as summary } from "@/app/r/[code]/summary.pdf/route";
import { CARD } from "@/components/documents/preview/card";
import { fewDraws, workQuickly } from "@/tests/assessments";
import { codeOf } from "@/tests/result-code";

workQuickly();

let code = "";
beforeAll(async () => {
  code = await codeOf({ mailboxes: 3, appMessages: 0, objectives: [] });
});

const get = (text: string, headers: Record<string, string> = {}) =>
  preview(new Request(`http://test/r/${text}/opengraph-image`, { headers }), { params: Promise.resolve({ code: text }) });

/** Width and height as the header of a PNG states them. */
function sizeOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect([...bytes.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("the preview of a result", () => {
  it("is a PNG of the size that networks ask for, the same each time", async () => {
    const bytes = new Uint8Array(await (await get(code)).arrayBuffer());
    expect(sizeOf(bytes)).toEqual(CARD);
    expect(hash(new Uint8Array(await (await get(code)).arrayBuffer()))).toBe(hash(bytes));
  });

  it("has the same bytes in another process, as has the PDF", async () => {
    const elsewhere = `
      import { createHash } from "node:crypto";
      import { GET as preview } from "./app/r/[code]/opengraph-image/route.tsx";
      import { GET as summary } from "./app/r/[code]/summary.pdf/route.ts";
      import { Draws } from "./lib/simulation/draws.ts";
      import { TASKS, tasksOn } from "./server/work/tasks.tsx";
      Object.assign(TASKS, tasksOn(new Draws(${fewDraws.count}, ${fewDraws.seed})));
      for (const route of [preview, summary]) {
        const response = await route(new Request("http://test/"), { params: Promise.resolve({ code: "${code}" }) });
        console.log(createHash("sha256").update(new Uint8Array(await response.arrayBuffer())).digest("hex"));
      }`;
    const printed = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", elsewhere], { encoding: "utf8" });
    const params = Promise.resolve({ code });
    const here = [await get(code), await summary(new Request("http://test/"), { params })];
    const hashes = await Promise.all(here.map(async (response) => hash(new Uint8Array(await response.arrayBuffer()))));
    expect(printed.trim().split("\n")).toEqual(hashes);
  }, 60_000);

  it("answers 404 to a damaged code", async () => {
    const damaged = await get(code.slice(0, -1));
    expect(damaged.status).toBe(404);
    expect(damaged.headers.get("content-type")).toBe("application/problem+json");
  });
});

describe("the cards of the site", () => {
  const named = (name: string) => card(new Request(`http://test/cards/${name}`), { params: Promise.resolve({ name }) });

  it.each(["start", "questions"])("has one for %s", async (name) => {
    expect(sizeOf(new Uint8Array(await (await named(name)).arrayBuffer()))).toEqual(CARD);
  });

  it.each(["other", "constructor"])("answers 404 to %s", async (name) => {
    expect((await named(name)).status).toBe(404);
  });
});
