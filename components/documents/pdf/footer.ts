import type { Report } from "@/lib/report/types";
import { longDate } from "@/lib/wording/format";
import { WORDING } from "@/lib/wording/pages/pdf";
import { PAPERS, type Paper, type PdfDocument } from "./document";
import { TONES } from "./palette";
import { CONTENT_WIDTH, leftOf } from "./sheet";
import { artifact } from "./tagging";
import { AS_TYPED, sizeToFit } from "./text";

/** The running foot of every page: date and model, link, and "1 / 3". Screen readers skip it. */
export function footers(document: PdfDocument, report: Report, link: string, paper: Paper): void {
  const { start, count } = document.bufferedPageRange();
  const left = leftOf(paper);
  const base = PAPERS[paper].height - 38;
  const line = WORDING.footer(longDate(report.versions.priceDate), report.versions.modelVersion);
  const linkSize = sizeToFit(document, link, CONTENT_WIDTH - 40, 7, 4);
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(start + index);
    artifact(
      document,
      () => {
        document
          .lineWidth(0.4)
          .moveTo(left, base - 11)
          .lineTo(left + CONTENT_WIDTH, base - 11)
          .stroke(TONES.rule);
        document.fillColor(TONES.muted);
        write(document, line, left, base, 7);
        write(document, link, left, base + 10, linkSize, AS_TYPED);
        const number = `${index + 1} / ${count}`;
        const width = document.font("regular").fontSize(7).widthOfString(number);
        write(document, number, left + CONTENT_WIDTH - width, base, 7);
      },
      "Pagination",
    );
  }
}

function write(
  document: PdfDocument,
  text: string,
  x: number,
  baseline: number,
  size: number,
  features: Record<string, boolean> = {},
): void {
  document.font("regular").fontSize(size).text(text, x, baseline, { lineBreak: false, baseline: "alphabetic", features });
}
