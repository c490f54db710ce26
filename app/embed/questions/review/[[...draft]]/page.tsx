import type { SearchParams } from "@/app/questions/draft";
import { REVIEW_METADATA, reviewPage } from "@/app/questions/review-page";
import { embeddedJourney } from "../../../embedding";

type Props = { params: Promise<{ draft?: string[] }>; searchParams: Promise<SearchParams> };

export const metadata = REVIEW_METADATA;

export default async function EmbeddedReviewPage({ params, searchParams }: Props) {
  const search = await searchParams;
  return reviewPage({ journey: embeddedJourney(search), segments: (await params).draft, search });
}
