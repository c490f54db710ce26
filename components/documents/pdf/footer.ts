import type { Report } from "@/lib/report/types";
import { longDate } from "@/lib/wording/format";
import { WORDING } from "@/lib/wording/pages/pdf";
import { PAPERS, type Paper, type PdfDocument } from "./document";
import { TONES } from "./palette";
import { CONTENT_WIDTH, leftOf } from "./sheet";
import { artifact } from "./tagging";
import { AS_TYPED, fitsLine, sizeToFit } from "./text";

/** The running foot of every page: date and model, link, and "1 / 3". Screen readers skip it. */
export function footers(document: PdfDocument, report: Report, link: string, paper: Paper): void {
  const { start, count } = document.bufferedPageRange();
  const left = leftOf(paper);
  const base = PAPERS[paper].height - 38;
  const line = WORDING.footer(longDate(report.versions.priceDate), report.versions.modelVersion);
  const width = CONTENT_WIDTH - 40;
  // A part of a link opens nothing, so that one too long for a line stands on the last page alone.
  const shown = fitsLine(document, link, width, 4) ? link : WORDING.linkElsewhere;
  const size = sizeToFit(document, shown, width, 7, 4);
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
        write(document, shown, left, base + 10, size, AS_TYPED);
        const number = `${index + 1} / ${count}`;
        const numberWidth = document.font("regular").fontSize(7).widthOfString(number);
        write(document, number, left + CONTENT_WIDTH - numberWidth, base, 7);
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
