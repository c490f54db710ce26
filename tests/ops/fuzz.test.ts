import { expect, it } from "vitest";
import { freePort } from "@/scripts/free-port.mjs";
import { fuzz } from "@/scripts/measure/fuzz/fuzz";
import { startInstance } from "@/scripts/measure/load/instance";

/** A fifth of what `measure/fuzz.ts` sends by itself. */
const COUNT = 20_000;

it("random requests are answered or refused, without a fault, a hang or an echo", { timeout: 900_000 }, async () => {
  const server = await startInstance(await freePort(), { LOG_LEVEL: "fatal" });
  try {
    const { counts, faults } = await fuzz(server.origin, { count: COUNT, seed: 20_261_127 });
    expect(faults).toEqual([]);
    expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(COUNT);
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
    expect(server.process.exitCode).toBeNull();
  } finally {
    await server.end("SIGTERM");
  }
});
