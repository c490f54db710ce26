import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SectionPage } from "@/components/questionnaire/section-page";
import { invitedJourney, resultBehind } from "@/server/addresses/invitation";
import type { SearchParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { questionPage, questionPageMetadata, type SectionRequest } from "@/server/results/questions-page";

type Props = { params: Promise<{ code: string; section: string; draft?: string[] }>; searchParams: Promise<SearchParams> };

async function requestOf({ params, searchParams }: Props): Promise<SectionRequest> {
  const { code, section, draft } = await params;
  const first = resultBehind(code);
  if (first === undefined) notFound();
  return { journey: invitedJourney(code, first), section, segments: draft, search: await searchParams };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return questionPageMetadata(await requestOf(props));
}

export default async function InvitedSectionPage(props: Props) {
  return <SectionPage page={questionPage(await requestOf(props))} siteUrl={environment().siteUrl} />;
}
