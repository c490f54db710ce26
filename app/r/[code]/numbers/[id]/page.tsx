import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectionFold } from "@/components/result/correction";
import { numberHref } from "@/components/result/numbers/addresses";
import { DerivationPage } from "@/components/result/numbers/derivation-page";
import { encodeOwnDraft } from "@/lib/link/codec";
import { correctionOfNumber } from "@/lib/report/correction";
import { PAGE } from "@/lib/wording/pages/numbers";
import { conversionOf } from "@/lib/wording/result/currency";
import { type SearchParams, toParams } from "@/server/addresses/search-params";
import { environment } from "@/server/environment";
import { derivationOf } from "@/server/results/derivation-of";
import { refuse } from "@/server/results/refuse";

type Props = { params: Promise<{ code: string; id: string }>; searchParams: Promise<SearchParams> };

const asked = async ({ params, searchParams }: Props) => {
  const { code, id } = await params;
  const found = await derivationOf(code, toParams(await searchParams), id);
  if (found.ok) return found;
  // An id that no result can have, the front has answered before.
  return found.reason === "unknown" ? notFound() : refuse(code, found.reason);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { derivation } = await asked(props);
  return { title: PAGE.title(derivation.name), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** How one number of a result came about. */
export default async function NumberPage(props: Props) {
  const { loaded, derivation } = await asked(props);
  const { code, scenario, counted, resultAt } = loaded;
  const { answers } = counted.scenario;
  const { siteUrl, correctionsTo } = environment();
  const metIn = { link: `${siteUrl}/r/${code}`, modelVersion: loaded.assessment.modelVersion, priceDate: scenario.priceDate };
  const draft = encodeOwnDraft(answers, scenario.overrides);
  return (
    <DerivationPage
      derivation={derivation}
      resultAt={resultAt}
      conversion={conversionOf(scenario, answers.currency)}
      draftCode={draft.ok ? draft.code : code}
      priceDate={scenario.priceDate}
    >
      <CorrectionFold
        correction={correctionOfNumber(derivation, siteUrl + numberHref(resultAt, derivation.id), metIn)}
        to={correctionsTo}
      />
    </DerivationPage>
  );
}
