import type { Metadata } from "next";
import { Answer } from "@/components/result/answer/answer";
import { PaperHead } from "@/components/result/paper-head";
import { EXAMPLE_PAGE } from "@/lib/wording/pages/preview";
import { previewTags } from "@/server/http/preview-tags";
import { examplePage } from "@/server/results/result-page";

type Props = { params: Promise<{ example: string }> };

/** For search engines, unlike a result: invented, and at an address that stays. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { example, shown } = await examplePage((await params).example);
  const { title, description } = EXAMPLE_PAGE.tags(example, shown.report.verdict.sentence);
  const path = `/examples/${example.id}`;
  const preview = previewTags({ title: example.name, description, path, image: `${path}/opengraph-image` });
  return { title, description, alternates: { canonical: path }, ...preview };
}

/** A worked example as today's model answers it, at today's prices. */
export default async function ExamplePage({ params }: Props) {
  const { example, shown, made, changing } = await examplePage((await params).example);
  return (
    <>
      <PaperHead {...made} />
      <Answer {...shown} link={made.link} changing={changing} example={example} />
    </>
  );
}
