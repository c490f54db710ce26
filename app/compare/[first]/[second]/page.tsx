import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { cache } from "react";
import { Comparison } from "@/components/result/comparison/comparison";
import { SameLink } from "@/components/result/comparison/same-link";
import { COMPARE } from "@/lib/wording/pages/comparison";
import { previewTags } from "@/server/http/preview-tags";
import { loadComparison } from "@/server/results/load-comparison";

type Props = { params: Promise<{ first: string; second: string }> };

const loaded = cache(loadComparison);

const HIDDEN: Metadata = { robots: { index: false, follow: false }, referrer: "no-referrer" };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { first, second } = await params;
  if (first === second) return { ...HIDDEN, title: COMPARE.eyebrow, description: COMPARE.same };
  const comparison = await loaded(first, second);
  if (!comparison.ok) return { ...HIDDEN, title: COMPARE.eyebrow };
  const description = comparison.report.headline;
  const preview = previewTags({ title: COMPARE.eyebrow, description, path: `/compare/${first}/${second}` });
  return { ...HIDDEN, title: COMPARE.eyebrow, description, ...preview };
}

export default async function ComparisonPage({ params }: Props) {
  const { first, second } = await params;
  const comparison = await loaded(first, second);
  if (!comparison.ok) {
    if ("busy" in comparison)
      throw new Error("There was no room for this comparison, which is to be worked out before its page is asked for.");
    redirect(comparison.instead);
  }
  if (first === second) return <SameLink code={first} />;
  return <Comparison report={comparison.report} codes={{ first, second }} />;
}
