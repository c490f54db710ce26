import type { Metadata } from "next";
import { Method } from "@/components/about/method/method";
import { HEADER } from "@/lib/wording/pages/method";
import { previewTags } from "@/server/http/preview-tags";

/** Made again once a day, so that the warning about prices past their review date is never much older than that. */
export const revalidate = 86_400;

export const metadata: Metadata = {
  title: HEADER.eyebrow,
  description: HEADER.lead,
  ...previewTags({ title: HEADER.eyebrow, description: HEADER.lead, path: "/method" }),
};

/** The clock is read only to warn about old numbers. */
export default function MethodPage() {
  return <Method today={new Date().toISOString().slice(0, 10)} />;
}
