import type { Metadata } from "next";
import { previewTags } from "@/app/preview-tags";
import { Statement } from "@/components/accessibility/statement";
import { STATEMENT } from "@/components/accessibility/wording";

export const metadata: Metadata = {
  title: STATEMENT.title,
  description: STATEMENT.lead,
  ...previewTags({ title: STATEMENT.title, description: STATEMENT.lead, path: "/accessibility" }),
};

export default function AccessibilityPage() {
  return <Statement />;
}
