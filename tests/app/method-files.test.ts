import { expect, it } from "vitest";
import { GET } from "@/app/method/[file]/route";
import { ASSUMPTIONS_FILE, PRICES_FILE } from "@/lib/formats/data-csv";

const get = (file: string) => GET(new Request(`http://test/method/${file}`), { params: Promise.resolve({ file }) });

it.each([PRICES_FILE, ASSUMPTIONS_FILE])("gives %s to any origin, the same each time, for caches to keep", async (file) => {
  const response = await get(file);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${file}"`);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("cache-control")).toContain("public");
  expect(await (await get(file)).text()).toBe(await response.text());
});

it.each(["prices.csv", "prices-2020-01-01.csv", "toString"])("has no %s, and says which files there are", async (file) => {
  const response = await get(file);
  expect(response.status).toBe(404);
  const { code, detail } = await response.json();
  expect(code).toBe("unknown-file");
  expect(detail).toContain(PRICES_FILE);
});
