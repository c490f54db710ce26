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
  const bytes = Buffer.from(await response.arrayBuffer());
  // The mark by which Excel knows UTF-8.
  expect(bytes.toString("hex", 0, 3)).toBe("efbbbf");
  expect(Buffer.from(await (await get(file)).arrayBuffer()).equals(bytes)).toBe(true);
});

it.each(["prices.csv", "prices-2020-01-01.csv", "toString"])("has no %s, and says which files there are", async (file) => {
  const response = await get(file);
  expect(response.status).toBe(404);
  const { code, detail } = await response.json();
  expect(code).toBe("unknown-file");
  expect(detail).toContain(PRICES_FILE);
});
