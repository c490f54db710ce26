import type { Metadata } from "next";
import { Proof } from "@/components/result/pages/proof";
import { PaperHead } from "@/components/result/paper-head";
import { type ResultRoute, resultMetadata, resultPage } from "@/server/results/result-page";

export const generateMetadata = (route: ResultRoute): Promise<Metadata> => resultMetadata(route, "proof");

export default async function ProofOfResultPage(route: ResultRoute) {
  const { shown, made, changing } = await resultPage(route);
  return (
    <>
      <PaperHead {...made} />
      <Proof {...shown} {...changing} />
    </>
  );
}
