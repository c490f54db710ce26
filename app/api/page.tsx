import type { Metadata } from "next";
import { Api } from "@/components/about/api/api";
import { apiDocument } from "@/lib/formats/openapi/document";
import { ANSWERED_EXAMPLE } from "@/lib/formats/openapi/examples";
import { profileNamed } from "@/lib/questionnaire/profiles";
import { API } from "@/lib/wording/pages/api";
import { environment } from "@/server/environment";
import { previewTags } from "@/server/http/preview-tags";
import { exampleResult } from "@/server/results/profile-results";
import { published } from "@/server/results/published";

/** The examples name the address of this very server. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: API.eyebrow,
  description: API.lead,
  ...previewTags({ title: API.title, description: API.lead, path: "/api" }),
};

export default async function ApiPage() {
  const { siteUrl } = environment();
  const example = profileNamed(ANSWERED_EXAMPLE);
  const found = example && (await exampleResult(example));
  if (!example || !found?.ok) throw new Error("There was no room for the example, which is worked out before its page is asked for.");
  const { code, scenario, assessment } = found;
  const answer = { name: example.name, answer: published(code, scenario, assessment), href: `/r/${code}/assessment.json` };
  return <Api document={apiDocument(siteUrl)} siteUrl={siteUrl} example={answer} />;
}
