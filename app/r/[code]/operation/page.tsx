import type { Metadata } from "next";
import { Operation } from "@/components/result/pages/operation";
import { PaperHead } from "@/components/result/paper-head";
import { type ResultRoute, resultMetadata, resultPage } from "@/server/results/result-page";

export const generateMetadata = (route: ResultRoute): Promise<Metadata> => resultMetadata(route, "operation");

export default async function OperationPage(route: ResultRoute) {
  const { shown, made } = await resultPage(route);
  return (
    <>
      <PaperHead {...made} />
      <Operation {...shown} />
    </>
  );
}
