import { addressOn, PLAIN } from "@/lib/link/journey";
import { parseStep } from "@/lib/questionnaire/form";

/**
 * The three answers of the start page lead (303) on: without anything that must be controlled to the result, else to the page that asks what it
 * is, with these answers kept. An entry that cannot be used leads to the page that says what is wrong with it.
 */
export function GET(request: Request): Response {
  const params = new URL(request.url).searchParams;
  const sent = parseStep("mail", params, {});
  if (!sent.ok) return to(addressOn(PLAIN, "mail", { draft: sent.draft, query: typedIn(params) }));
  if (params.get("control") === "no")
    return to(addressOn(PLAIN, "review", { draft: { ...sent.draft, objectives: [] }, query: { go: "result" } }));
  return to(addressOn(PLAIN, "control", { draft: sent.draft }));
}

/** What was typed, as the form of that page would send it. */
const typedIn = (params: URLSearchParams): Record<string, string> => ({
  ...Object.fromEntries(["mailboxes", "appMessages"].map((id) => [id, params.get(id) ?? ""])),
  go: "next",
});

function to(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store", "X-Robots-Tag": "noindex" } });
}
