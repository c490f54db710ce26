import type { Metadata } from "next";
import { SectionPage } from "@/components/questionnaire/section-page";
import { PLAIN } from "@/lib/link/journey";
import type { SearchParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { questionPage, questionPageMetadata, type SectionRequest } from "@/server/results/questions-page";

type Props = { params: Promise<{ section: string; draft?: string[] }>; searchParams: Promise<SearchParams> };

async function requestOf({ params, searchParams }: Props): Promise<SectionRequest> {
  const { section, draft } = await params;
  return { journey: PLAIN, section, segments: draft, search: await searchParams };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return questionPageMetadata(await requestOf(props));
}

export default async function QuestionsPage(props: Props) {
  return <SectionPage page={questionPage(await requestOf(props))} siteUrl={environment().siteUrl} />;
}
