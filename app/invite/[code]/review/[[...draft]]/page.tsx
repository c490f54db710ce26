import { notFound } from "next/navigation";
import { ReviewPage } from "@/components/questionnaire/review-page";
import { invitedJourney, resultBehind } from "@/server/addresses/invitation";
import type { SearchParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { REVIEW_METADATA, reviewOf } from "@/server/results/questions-page";

type Props = { params: Promise<{ code: string; draft?: string[] }>; searchParams: Promise<SearchParams> };

export const metadata = REVIEW_METADATA;

export default async function InvitedReviewPage({ params, searchParams }: Props) {
  const { code, draft } = await params;
  const first = resultBehind(code);
  if (first === undefined) notFound();
  return (
    <ReviewPage
      review={await reviewOf({ journey: invitedJourney(code, first), segments: draft, search: await searchParams })}
      siteUrl={environment().siteUrl}
    />
  );
}
