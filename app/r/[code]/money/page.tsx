import type { Metadata } from "next";
import { Money } from "@/components/result/pages/money";
import { PaperHead } from "@/components/result/paper-head";
import { type ResultRoute, resultMetadata, resultPage } from "@/server/results/result-page";

export const generateMetadata = (route: ResultRoute): Promise<Metadata> => resultMetadata(route, "money");

export default async function MoneyPage(route: ResultRoute) {
  const { shown, made } = await resultPage(route);
  return (
    <>
      <PaperHead {...made} />
      <Money {...shown} />
    </>
  );
}
