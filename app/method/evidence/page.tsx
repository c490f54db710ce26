import type { Metadata } from "next";
import { Evidence } from "@/components/about/evidence/evidence";
import { HEADER } from "@/lib/wording/pages/evidence";
import { previewTags } from "@/server/http/preview-tags";

export const metadata: Metadata = {
  title: HEADER.eyebrow,
  description: HEADER.lead,
  ...previewTags({ title: HEADER.title, description: HEADER.lead, path: "/method/evidence" }),
};

export default function EvidencePage() {
  return <Evidence />;
}
