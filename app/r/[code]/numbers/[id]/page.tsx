import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectionFold } from "@/components/result/correction";
import { numberHref } from "@/components/result/numbers/addresses";
import { DerivationPage } from "@/components/result/numbers/derivation-page";
import { PaperHead } from "@/components/result/paper-head";
import { encodeOwnDraft } from "@/lib/link/codec";
import { correctionOfNumber } from "@/lib/report/correction";
import { PAGE } from "@/lib/wording/pages/numbers";
import { conversionOf } from "@/lib/wording/result/currency";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { derivationOf } from "@/server/results/derivation-of";
import { madeWith } from "@/server/results/made-with";
import { refuse } from "@/server/results/refuse";
import { tagsBelow } from "@/server/results/result-tags";

type Props = { params: Promise<{ code: string; id: string }>; searchParams: Promise<SearchParams> };

const asked = async ({ params, searchParams }: Props) => {
  const { code, id } = await params;
  const found = await derivationOf(code, toParams(await searchParams), id);
  if (found.ok) return found;
  // An id that no result can have, the front has answered before.
  return found.reason === "unknown" ? notFound() : refuse(code, found.reason);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { loaded, derivation } = await asked(props);
  return tagsBelow(loaded, PAGE.title(derivation.name), `/numbers/${derivation.id}`);
}

/** How one number of a result came about. */
export default async function NumberPage(props: Props) {
  const { loaded, derivation } = await asked(props);
  const { code, scenario, counted, resultAt } = loaded;
  const { answers } = counted.scenario;
  const { siteUrl, correctionsTo } = environment();
  const made = madeWith(loaded);
  const draft = encodeOwnDraft(answers, scenario.overrides);
  return (
    <>
      <PaperHead {...made} />
      <DerivationPage
        derivation={derivation}
        resultAt={resultAt}
        conversion={conversionOf(scenario, answers.currency)}
        code={code}
        draftCode={draft.ok ? draft.code : code}
        priceDate={scenario.priceDate}
      >
        <CorrectionFold
          correction={correctionOfNumber(derivation, siteUrl + numberHref(resultAt, derivation.id), made)}
          to={correctionsTo}
        />
      </DerivationPage>
    </>
  );
}
