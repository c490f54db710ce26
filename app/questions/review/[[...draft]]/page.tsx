import { ReviewPage } from "@/components/questionnaire/review-page";
import { PLAIN } from "@/lib/link/journey";
import type { SearchParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { REVIEW_METADATA, reviewOf } from "@/server/results/questions-page";

type Props = { params: Promise<{ draft?: string[] }>; searchParams: Promise<SearchParams> };

export const metadata = REVIEW_METADATA;

export default async function AnswersPage({ params, searchParams }: Props) {
  return (
    <ReviewPage
      review={await reviewOf({ journey: PLAIN, segments: (await params).draft, search: await searchParams })}
      siteUrl={environment().siteUrl}
    />
  );
}
