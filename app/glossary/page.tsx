import type { Metadata } from "next";
import { Glossary } from "@/components/about/glossary/glossary";
import { GLOSSARY_WORDS } from "@/lib/wording/pages/glossary";
import { previewTags } from "@/server/http/preview-tags";

export const metadata: Metadata = {
  title: GLOSSARY_WORDS.eyebrow,
  description: GLOSSARY_WORDS.lead,
  ...previewTags({ title: GLOSSARY_WORDS.title, description: GLOSSARY_WORDS.lead, path: "/glossary" }),
};

export default function GlossaryPage() {
  return <Glossary />;
}
