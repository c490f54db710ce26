import type { SearchParams } from "@/server/addresses/draft";
import { PLAIN } from "@/server/addresses/journey";
import { REVIEW_METADATA, reviewPage } from "../../review-page";

type Props = { params: Promise<{ draft?: string[] }>; searchParams: Promise<SearchParams> };

export const metadata = REVIEW_METADATA;

export default async function ReviewPage({ params, searchParams }: Props) {
  return reviewPage({ journey: PLAIN, segments: (await params).draft, search: await searchParams });
}
