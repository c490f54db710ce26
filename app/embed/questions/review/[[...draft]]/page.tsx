import { REVIEW_METADATA, reviewPage } from "@/app/questions/review-page";
import type { SearchParams } from "@/server/addresses/draft";
import { embeddedJourney } from "@/server/addresses/embedding";

type Props = { params: Promise<{ draft?: string[] }>; searchParams: Promise<SearchParams> };

export const metadata = REVIEW_METADATA;

export default async function EmbeddedReviewPage({ params, searchParams }: Props) {
  const search = await searchParams;
  return reviewPage({ journey: embeddedJourney(search), segments: (await params).draft, search });
}
