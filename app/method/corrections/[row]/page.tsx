import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectionPage } from "@/components/about/method/correction-page";
import { ledgerRow } from "@/lib/report/method/ledger";
import { CORRECTION } from "@/lib/wording/pages/correction";
import { environment } from "@/server/environment";

type Props = { params: Promise<{ row: string }> };

/** The text names the address of this very server. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { row } = await params;
  return { title: CORRECTION.title(row), robots: { index: false, follow: false } };
}

/** The ready text of a correction of one price, assumption, figure or rate. */
export default async function Page({ params }: Props) {
  const { row: id } = await params;
  const row = ledgerRow(id, new Date().toISOString().slice(0, 10));
  // An id without a row, the front has answered before.
  if (row === undefined) notFound();
  const { siteUrl, correctionsTo } = environment();
  return <CorrectionPage row={row} siteUrl={siteUrl} to={correctionsTo} />;
}
