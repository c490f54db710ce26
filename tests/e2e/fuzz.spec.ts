import { fuzz } from "../../scripts/measure/fuzz/fuzz";
import { expect, test } from "./test";

test("random requests are answered or refused, without a fault, a wait or an echo", async ({ baseURL, request }) => {
  test.slow();
  const { counts, faults } = await fuzz(baseURL ?? "", { count: 1500, seed: 20_261_127 });
  expect(faults).toEqual([]);
  expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(1500);
  expect((await request.get("/healthz")).status()).toBe(200);
});
