import type { Metadata } from "next";
import { DamagedLink } from "@/components/report/damaged-link";
import { NOT_FOUND } from "@/components/report/wording";

export const metadata: Metadata = { title: NOT_FOUND.title, robots: { index: false, follow: false }, referrer: "no-referrer" };

/** Made per request, so that no cache keeps it under this address. */
export const dynamic = "force-dynamic";

/** What every code that holds no result shows, with status 404 (see `proxy.ts`). */
export default function NoResultPage() {
  return <DamagedLink />;
}
