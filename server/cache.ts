import { LRUCache } from "lru-cache";
import { environment } from "./environment";

/** Memory that an entry takes besides its own bytes: the entry, its key, objects around a buffer. Measured by `scripts/measure/memory.ts`. Bytes. */
const AROUND_AN_ENTRY = 1500;

/** A cached value, and the bytes that it takes. */
type Entry = { value: object; bytes: number };

/** Next bundles every page separately, with copies of its modules; only the global object is shared. */
const shared: typeof globalThis & { memory?: LRUCache<string, Entry> } = globalThis;

/** Everything kept between requests, under one budget; the least recently used goes first. */
function memory(): LRUCache<string, Entry> {
  return shared.memory ?? startCache(environment().cacheBytes);
}

/** Starts with an empty cache. @param most bytes that it may hold */
export function startCache(most: number): LRUCache<string, Entry> {
  shared.memory = new LRUCache({ maxSize: most, sizeCalculation: ({ bytes }, key) => bytes + 2 * key.length + AROUND_AN_ENTRY });
  return shared.memory;
}

/**
 * Caches a value that holds its own buffers.
 *
 * @param bytes of these buffers
 */
export function cache(key: string, value: object, bytes: number): void {
  memory().set(key, { value, bytes });
}

export function cached<Value extends object>(key: string): Value | undefined {
  return memory().get(key)?.value as Value | undefined;
}

/** Caches plain data as the bytes of its JSON, which can be counted; each reader gets a copy. */
export function cacheData(key: string, data: unknown): void {
  const bytes = owned(Buffer.from(JSON.stringify(data)));
  cache(key, bytes, bytes.length);
}

export function cachedData<Data>(key: string): Data | undefined {
  const bytes = cached<Buffer>(key);
  return bytes && (JSON.parse(bytes.toString()) as Data);
}

/** A copy of the bytes where they share memory. A small buffer is part of a larger one, which lives as long as any part of it does. */
export function owned(bytes: Buffer): Buffer {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

export const cacheLoad = (): { entries: number; bytes: number } => ({ entries: memory().size, bytes: memory().calculatedSize });
