import { LRUCache } from "lru-cache";
import { environment } from "./environment";

/** What takes memory beside its own bytes: the entry, its key, objects around a buffer. Measured by `scripts/measure/memory.ts`. Bytes. */
const AROUND_AN_ENTRY = 1500;

/** Something kept, and the bytes that it takes. */
type Entry = { value: object; bytes: number };

/** Every page is bundled apart, each with modules of its own; only the global object is the same for all. */
const shared: typeof globalThis & { memory?: LRUCache<string, Entry> } = globalThis;

/** All that is kept between requests, under one budget; what was not asked for longest goes first. */
function memory(): LRUCache<string, Entry> {
  return shared.memory ?? startCache(environment().cacheBytes);
}

/** Begins with nothing kept. @param most bytes that may be kept */
export function startCache(most: number): LRUCache<string, Entry> {
  shared.memory = new LRUCache({ maxSize: most, sizeCalculation: ({ bytes }, key) => bytes + 2 * key.length + AROUND_AN_ENTRY });
  return shared.memory;
}

/**
 * Keeps something that is held in buffers of its own.
 *
 * @param bytes of these buffers
 */
export function cache(key: string, value: object, bytes: number): void {
  memory().set(key, { value, bytes });
}

export function cached<Value extends object>(key: string): Value | undefined {
  return memory().get(key)?.value as Value | undefined;
}

/** Keeps plain data as the bytes of its JSON: these can be counted, and what is made from them is nobody else's. */
export function cacheData(key: string, data: unknown): void {
  const bytes = owned(Buffer.from(JSON.stringify(data)));
  cache(key, bytes, bytes.length);
}

export function cachedData<Data>(key: string): Data | undefined {
  const bytes = cached<Buffer>(key);
  return bytes && (JSON.parse(bytes.toString()) as Data);
}

/** The bytes in memory of their own. A small buffer is a part of a larger one, which stays for as long as any part of it does. */
export function owned(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

export const cacheLoad = (): { entries: number; bytes: number } => ({ entries: memory().size, bytes: memory().calculatedSize });
