import type { Metadata } from "next";
import { Api } from "@/components/about/api/api";
import { apiDocument } from "@/lib/formats/openapi/document";
import { API } from "@/lib/wording/pages/api";
import { environment } from "@/server/environment";

/** The examples name the address of this very server. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: API.eyebrow, description: API.lead };

export default function ApiPage() {
  const { siteUrl } = environment();
  return <Api document={apiDocument(siteUrl)} siteUrl={siteUrl} />;
}
