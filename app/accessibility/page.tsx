import type { Metadata } from "next";
import { Statement } from "@/components/about/accessibility/statement";
import { STATEMENT } from "@/lib/wording/pages/accessibility";
import { previewTags } from "@/server/http/preview-tags";

export const metadata: Metadata = {
  title: STATEMENT.title,
  description: STATEMENT.lead,
  ...previewTags({ title: STATEMENT.title, description: STATEMENT.lead, path: "/accessibility" }),
};

export default function AccessibilityPage() {
  return <Statement />;
}
