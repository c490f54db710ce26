/** Bytes. The largest request that makes sense, every answer a range and a dozen assumptions, takes under 8,000. */
export const LARGEST_REQUEST = 64_000;
