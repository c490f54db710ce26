import { describe, expect, it } from "vitest";
import { killAndRoll } from "@/scripts/measure/load/behind-haproxy";
import { needs } from "../programs";

needs(describe, "haproxy")("two instances behind HAProxy", () => {
  it("lose no request when one is killed and when both are restarted, and answer alike", { timeout: 400_000 }, async () => {
    const { different, answered, repeated, lost, stopped } = await killAndRoll(() => undefined);
    expect(different).toEqual([]);
    expect(answered).toBeGreaterThan(1000);
    expect(lost).toEqual([]);
    // At most what was in the middle of being sent when the process was killed: one answer for each client.
    expect(repeated).toBeLessThanOrEqual(8);
    expect(stopped).toEqual([0, 0]);
  });
});
