import { inflateSync } from "node:zlib";

/** Pixels by row, each of red, green, blue and opacity. */
export type Pixels = { width: number; height: number; at: (x: number, y: number) => readonly [number, number, number] };

/** What a PNG of eight bits a channel with opacity, not interlaced, shows (ISO/IEC 15948). Throws at any other. */
export function decodedPng(file: Buffer): Pixels {
  if (file.toString("latin1", 1, 4) !== "PNG") throw new Error("This is no PNG.");
  const packed: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "IDAT") packed.push(file.subarray(at + 8, at + 8 + length));
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const look = [...file.subarray(24, 29)];
  if (look.join() !== "8,6,0,0,0") throw new Error(`This PNG has the look ${look.join()}.`);
  const pixels = unfiltered(inflateSync(Buffer.concat(packed)), width * 4, height);
  const at = (x: number, y: number) => {
    const from = (Math.min(height - 1, Math.max(0, Math.round(y))) * width + Math.min(width - 1, Math.max(0, Math.round(x)))) * 4;
    const [red = 0, green = 0, blue = 0] = pixels.subarray(from, from + 3);
    return [red, green, blue] as const;
  };
  return { width, height, at };
}

const BYTES = 4;

/** Every row begins with the number of its filter, which says what was taken from each byte: left, above, their mean, or Paeth's choice. */
function unfiltered(raw: Buffer, stride: number, height: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const to = row * stride + column;
      const left = column < BYTES ? 0 : (out[to - BYTES] ?? 0);
      const above = row === 0 ? 0 : (out[to - stride] ?? 0);
      const corner = row === 0 || column < BYTES ? 0 : (out[to - stride - BYTES] ?? 0);
      const taken = [0, left, above, (left + above) >> 1, filter === 4 ? paeth(left, above, corner) : 0][filter] ?? 0;
      out[to] = (raw[row * (stride + 1) + 1 + column] ?? 0) + taken;
    }
  }
  return out;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
