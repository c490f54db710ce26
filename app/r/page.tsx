import type { Metadata } from "next";
import { DamagedLink } from "@/components/result/damaged/damaged-link";
import { refusalWords } from "@/lib/wording/pages/damaged";
import { fromQuery } from "@/server/addresses/refusal-query";
import type { SearchParams } from "@/server/addresses/search-params";

type Props = { searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title } = refusalWords(fromQuery((await searchParams).why));
  return { title, robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** What every code that opens no result shows, with status 404; the reason comes from the front. */
export default async function NoResultPage({ searchParams }: Props) {
  return <DamagedLink refusal={fromQuery((await searchParams).why)} />;
}
