import type { Metadata } from "next";
import type { SearchParams } from "@/server/addresses/draft";
import { PLAIN } from "@/server/addresses/journey";
import { type SectionRequest, sectionMetadata, sectionPage } from "../../section-page";

type Props = { params: Promise<{ section: string; draft?: string[] }>; searchParams: Promise<SearchParams> };

async function requestOf({ params, searchParams }: Props): Promise<SectionRequest> {
  const { section, draft } = await params;
  return { journey: PLAIN, section, segments: draft, search: await searchParams };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return sectionMetadata(await requestOf(props));
}

export default async function SectionPage(props: Props) {
  return sectionPage(await requestOf(props));
}
