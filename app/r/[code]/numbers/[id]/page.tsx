import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DerivationPage } from "@/components/derivation/derivation-page";
import { PAGE } from "@/components/derivation/wording";
import { encodeOwnDraft } from "@/lib/link";
import { type SearchParams, toParams } from "@/server/addresses/draft";
import { type PricesChoice, pricesAsked } from "@/server/addresses/prices-choice";
import { refuseForNow } from "@/server/http/busy";
import { loadResult, orNull } from "@/server/results/load-result";
import { refuse } from "@/server/results/refuse";
import { work } from "@/server/work/pool";

type Props = { params: Promise<{ code: string; id: string }>; searchParams: Promise<SearchParams> };

/** A number of a result, once per request. The clock is read only to mark what is past its review. */
const found = cache(async (code: string, prices: PricesChoice, id: string) => {
  const loaded = await loadResult(code, prices);
  if (!loaded.ok) refuse(code, loaded.reason);
  const { scenario, assessment } = loaded;
  const derivation = await orNull(work("derived", { id, scenario, assessment, today: new Date().toISOString().slice(0, 10) }));
  if (derivation === null) refuseForNow();
  // An id that no result can have, `proxy.ts` has answered before.
  if (derivation === undefined) notFound();
  return { loaded, derivation };
});

const asked = async ({ params, searchParams }: Props) => {
  const { code, id } = await params;
  return found(code, pricesAsked(toParams(await searchParams)), id);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { derivation } = await asked(props);
  return { title: PAGE.title(derivation.name), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** How one number of a result came about. */
export default async function NumberPage(props: Props) {
  const { loaded, derivation } = await asked(props);
  const { code, scenario } = loaded;
  const draft = encodeOwnDraft(scenario.answers, scenario.overrides);
  return <DerivationPage derivation={derivation} code={code} draftCode={draft.ok ? draft.code : code} priceDate={scenario.priceDate} />;
}
