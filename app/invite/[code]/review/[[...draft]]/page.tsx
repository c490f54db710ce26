import { notFound } from "next/navigation";
import { REVIEW_METADATA, reviewPage } from "@/app/questions/review-page";
import type { SearchParams } from "@/server/addresses/draft";
import { invitedJourney, resultBehind } from "@/server/addresses/invitation";

type Props = { params: Promise<{ code: string; draft?: string[] }>; searchParams: Promise<SearchParams> };

export const metadata = REVIEW_METADATA;

export default async function InvitedReviewPage({ params, searchParams }: Props) {
  const { code, draft } = await params;
  const first = resultBehind(code);
  if (first === undefined) notFound();
  return reviewPage({ journey: invitedJourney(code, first), segments: draft, search: await searchParams });
}
