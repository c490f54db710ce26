import type { Metadata } from "next";
import { PaperHead } from "@/components/result/paper-head";
import { SharePage } from "@/components/result/share-page";
import { type ResultRoute, resultMetadata, resultPage } from "@/server/results/result-page";

export const generateMetadata = (route: ResultRoute): Promise<Metadata> => resultMetadata(route, "share");

export default async function ShareResultPage(route: ResultRoute) {
  const { loaded, shown, made } = await resultPage(route);
  return (
    <>
      <PaperHead {...made} />
      <SharePage {...shown} code={loaded.code} link={made.link} />
    </>
  );
}
