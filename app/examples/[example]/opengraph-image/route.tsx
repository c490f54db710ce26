import { PROFILES, profileNamed } from "@/lib/questionnaire/profiles";
import { REFUSALS } from "@/lib/wording/refusals";
import { forAll } from "@/server/http/for-all";
import { overload, problem } from "@/server/http/problem";
import { orNull } from "@/server/results/load-result";
import { exampleResult } from "@/server/results/profile-results";
import { shownAs } from "@/server/results/shown-result";
import { work } from "@/server/work/pool";

/** The preview of a worked example: the one of its result, under its name. */
export async function GET(request: Request, { params }: { params: Promise<{ example: string }> }): Promise<Response> {
  const example = profileNamed((await params).example);
  if (example === undefined) {
    const detail = REFUSALS.unknownCard(PROFILES.map(({ id }) => id));
    return problem({ status: 404, code: "unknown-card", detail }, request);
  }
  const found = await exampleResult(example);
  if (!found.ok) return problem(overload(), request);
  const { scenario, assessment, counted } = shownAs(found, new URLSearchParams());
  const bytes = await orNull(work("pictured", { scenario, assessment, counted, name: example.name }));
  return bytes === null ? problem(overload(), request) : forAll(bytes, { "Content-Type": "image/png" });
}
