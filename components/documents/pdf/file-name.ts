import type { Report } from "@/lib/report/types";

/** A name to keep the summary under, such as `mailverdict-buy-your-email-2026-11-23.pdf`; letters, digits, hyphens and one full stop. */
export function summaryFileName(report: Report): string {
  const slug = report.title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `mailverdict-${slug}-${report.versions.priceDate}.pdf`;
}
