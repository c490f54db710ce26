import type { Metadata } from "next";
import { RulesPage } from "@/components/about/evidence/rules-page";
import { RULES_PAGE } from "@/lib/wording/pages/evidence";
import { previewTags } from "@/server/http/preview-tags";

const { eyebrow, title, description, href } = RULES_PAGE;

export const metadata: Metadata = {
  title: eyebrow,
  description,
  alternates: { canonical: href },
  ...previewTags({ title, description, path: href, image: "/cards/rules-of-thumb" }),
};

export default function RulesOfThumbPage() {
  return <RulesPage />;
}
