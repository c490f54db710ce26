import type { Metadata } from "next";
import { Api } from "@/components/api/api";
import { API } from "@/components/api/wording";
import { apiDocument } from "@/lib/api/document";
import { environment } from "@/server/environment";

/** The examples name the address of this very server. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: API.eyebrow, description: API.lead };

export default function ApiPage() {
  const { siteUrl } = environment();
  return <Api document={apiDocument(siteUrl)} siteUrl={siteUrl} />;
}
