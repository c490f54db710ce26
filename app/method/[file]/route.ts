import { CSV_TYPE, csvFile } from "@/lib/formats/csv";
import { DATA_FILES } from "@/lib/formats/data-csv";
import { lookUp } from "@/lib/questionnaire/records";
import { METHOD_LINK } from "@/lib/wording/pages/method";
import { REFUSALS } from "@/lib/wording/refusals";
import { openToAll } from "@/server/http/cors";
import { forAll } from "@/server/http/for-all";
import { problem } from "@/server/http/problem";

/** The prices or the assumptions that the model runs on, as CSV, named with their day. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const made = lookUp(DATA_FILES, file);
  if (made === undefined) {
    const detail = REFUSALS.unknownData(Object.keys(DATA_FILES));
    const onward = { href: METHOD_LINK.href, label: METHOD_LINK.page };
    return openToAll(problem({ status: 404, code: "unknown-file", detail, onward }, request));
  }
  return openToAll(forAll(csvFile(made()), { "Content-Type": CSV_TYPE, "Content-Disposition": `attachment; filename="${file}"` }));
}
