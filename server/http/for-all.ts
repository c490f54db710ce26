/** An answer that is the same for everybody, so that whoever stands in between may keep it; the front names it by its bytes and answers who has it. */
export function forAll(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Response {
  return new Response(body, { headers: { ...headers, "Cache-Control": "public, max-age=0, must-revalidate" } });
}
