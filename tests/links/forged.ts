import { LAYOUT_1 } from "@/lib/link/layout-1";
import { LAYOUT_2 } from "@/lib/link/layout-2";
import { read, type Stored, write } from "@/lib/link/stored";
import { readCode, writeCode } from "@/lib/link/symbols";

/** The code of a result with something else in it, in the layout that it has; its checksum is right. */
export function forged(code: string, change: Partial<Extract<Stored, { version: number }>>): string {
  const symbols = readCode(code) ?? [];
  const layout = symbols[0] === 1 ? LAYOUT_1 : LAYOUT_2;
  const stored = read(layout, symbols);
  if (typeof stored === "string" || !("version" in stored)) throw new Error(`${code} holds no result.`);
  return writeCode(write(layout, { ...stored, ...change }));
}
