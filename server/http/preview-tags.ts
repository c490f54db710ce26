import type { Metadata } from "next";
import { CARD } from "@/components/documents/preview/card";
import { SITE } from "@/lib/wording/pages/frame";

type Preview = {
  title: string;
  description: string;
  /** The page's own address, as a path. */
  path: string;
  /** The picture's address, as a path; the start page's where it is left out. */
  image?: string;
};

/** The tags from which chat programs and networks make their preview of a page. */
export function previewTags({ title, description, path, image = "/cards/start" }: Preview): Pick<Metadata, "openGraph" | "twitter"> {
  const picture = { url: image, ...CARD, alt: `${title}${/[.?!]$/.test(title) ? "" : "."} ${description}`, type: "image/png" };
  return {
    openGraph: { type: "website", siteName: SITE.name, locale: "en_GB", title, description, url: path, images: [picture] },
    twitter: { card: "summary_large_image", title, description, images: [{ url: image, alt: picture.alt }] },
  };
}
