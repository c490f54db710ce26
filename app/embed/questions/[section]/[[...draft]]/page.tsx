import type { Metadata } from "next";
import { type SectionRequest, sectionMetadata, sectionPage } from "@/app/questions/section-page";
import type { SearchParams } from "@/server/addresses/draft";
import { embeddedJourney } from "@/server/addresses/embedding";

type Props = { params: Promise<{ section: string; draft?: string[] }>; searchParams: Promise<SearchParams> };

async function requestOf({ params, searchParams }: Props): Promise<SectionRequest> {
  const { section, draft } = await params;
  const search = await searchParams;
  return { journey: embeddedJourney(search), section, segments: draft, search };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return sectionMetadata(await requestOf(props));
}

export default async function EmbeddedSectionPage(props: Props) {
  return sectionPage(await requestOf(props));
}
