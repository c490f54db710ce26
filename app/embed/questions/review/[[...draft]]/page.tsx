import { ReviewPage } from "@/components/questionnaire/review-page";
import { embeddedJourney } from "@/server/addresses/embedding";
import type { SearchParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { REVIEW_METADATA, reviewOf } from "@/server/results/questions-page";

type Props = { params: Promise<{ draft?: string[] }>; searchParams: Promise<SearchParams> };

export const metadata = REVIEW_METADATA;

export default async function EmbeddedReviewPage({ params, searchParams }: Props) {
  const search = await searchParams;
  return (
    <ReviewPage
      review={await reviewOf({ journey: embeddedJourney(search), segments: (await params).draft, search })}
      siteUrl={environment().siteUrl}
    />
  );
}
