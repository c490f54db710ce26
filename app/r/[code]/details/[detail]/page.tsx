import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DetailPage } from "@/components/result/pages/detail-page";
import { type DetailName, isDetail } from "@/lib/wording/pages/result";
import { type ResultRoute, resultMetadata, resultPage } from "@/server/results/result-page";

type Route = ResultRoute & { params: Promise<{ code: string; detail: string }> };

/** A name that no result has, the front has answered before. */
async function nameOf({ params }: Route): Promise<DetailName> {
  const { detail } = await params;
  return isDetail(detail) ? detail : notFound();
}

export const generateMetadata = async (route: Route): Promise<Metadata> => resultMetadata(route, await nameOf(route));

export default async function ResultDetailPage(route: Route) {
  const detail = await nameOf(route);
  const { shown, changing } = await resultPage(route);
  return <DetailPage {...shown} detail={detail} {...changing} />;
}
