/** An answer that is the same for everybody, so that caches on the way may store it; the front adds its ETag and answers 304. */
export function forAll(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Response {
  return new Response(body, { headers: { ...headers, "Cache-Control": "public, max-age=0, must-revalidate" } });
}
