import type { Metadata } from "next";
import { Method } from "@/components/about/method/method";
import { HEADER } from "@/lib/wording/pages/method";
import { previewTags } from "@/server/http/preview-tags";

/** Made by the day, as results are, for its warning about prices past their review date; the front keeps what was made that day. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: HEADER.eyebrow,
  description: HEADER.lead,
  ...previewTags({ title: HEADER.eyebrow, description: HEADER.lead, path: "/method" }),
};

/** The clock is read only to warn about old numbers. */
export default function MethodPage() {
  return <Method today={new Date().toISOString().slice(0, 10)} />;
}
