import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type SectionRequest, sectionMetadata, sectionPage } from "@/app/questions/section-page";
import type { SearchParams } from "@/server/addresses/draft";
import { invitedJourney, resultBehind } from "@/server/addresses/invitation";

type Props = { params: Promise<{ code: string; section: string; draft?: string[] }>; searchParams: Promise<SearchParams> };

async function requestOf({ params, searchParams }: Props): Promise<SectionRequest> {
  const { code, section, draft } = await params;
  const first = resultBehind(code);
  if (first === undefined) notFound();
  return { journey: invitedJourney(code, first), section, segments: draft, search: await searchParams };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return sectionMetadata(await requestOf(props));
}

export default async function InvitedSectionPage(props: Props) {
  return sectionPage(await requestOf(props));
}
