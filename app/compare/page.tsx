import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { type LinkField, LinkForm } from "@/components/result/comparison/link-form";
import { FALSE_VERDICT, refusalOf } from "@/lib/link/refusal";
import { LONGEST_TEXT, tidyCode } from "@/lib/link/tidy";
import { FORM } from "@/lib/wording/pages/comparison";
import { refusalWords } from "@/lib/wording/pages/damaged";
import type { SearchParams } from "@/server/addresses/search-params";
import { previewTags } from "@/server/http/preview-tags";

type Props = { searchParams: Promise<SearchParams> };

export const metadata: Metadata = {
  title: FORM.title,
  description: FORM.description,
  robots: { index: false, follow: false },
  referrer: "no-referrer",
  ...previewTags({ title: FORM.title, description: FORM.description, path: "/compare" }),
};

/** Two boxes for links. Sent with two sound ones it leads to their comparison; with `a` alone the first is filled in. */
export default async function ComparePage({ searchParams }: Props) {
  const params = await searchParams;
  const isSent = params.b !== undefined;
  const a = read("a", FORM.first, params.a, isSent || params.a !== undefined);
  const b = read("b", FORM.second, params.b, isSent);
  if (a.code !== undefined && b.code !== undefined) redirect(`/compare/${a.code}/${b.code}`);
  return <LinkForm fields={[a.field, b.field]} />;
}

function read(
  id: LinkField["id"],
  name: string,
  given: string | string[] | undefined,
  isSent: boolean,
): { field: LinkField; code?: string } {
  const value = (Array.isArray(given) ? (given[0] ?? "") : (given ?? "")).trim();
  // Longer text is no link; the box shows no more of it.
  const shown = value === FALSE_VERDICT ? "" : value.slice(0, LONGEST_TEXT);
  if (!isSent) return { field: { id, name, value: shown, error: undefined } };
  if (value === "") return { field: { id, name, value: shown, error: FORM.missing(name) } };
  const code = tidyCode(value) ?? value;
  const refusal = refusalOf(code);
  if (refusal === undefined) return { field: { id, name, value: shown, error: undefined }, code };
  return { field: { id, name, value: shown, error: FORM.refused(name, refusalWords(refusal).finding) } };
}
