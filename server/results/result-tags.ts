import type { Metadata } from "next";
import { under } from "@/components/result/addresses";
import { verdictLine } from "@/lib/report/verdict-line";
import { previewTags } from "@/server/http/preview-tags";
import type { ShownResult } from "./shown-result";

/** No search engine keeps what belongs to whoever has the link, and no other site is told the link. */
export const FOR_HOLDERS_OF_THE_LINK = { robots: { index: false, follow: false }, referrer: "no-referrer" } as const satisfies Metadata;

/** The tags of a page below a result; its preview shows the verdict. @param path from the result on */
export function tagsBelow({ code, scenario, assessment, resultAt }: ShownResult, title: string, path: string): Metadata {
  const description = verdictLine(scenario, assessment);
  const preview = previewTags({ title, description, path: `/r/${code}${path}`, image: under(resultAt, "/opengraph-image") });
  return { ...FOR_HOLDERS_OF_THE_LINK, title, description, ...preview };
}
