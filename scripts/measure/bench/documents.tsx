import { buildReport } from "@/lib/report/report";
import { renderPdf } from "../../../components/documents/pdf/render";
import { renderCard } from "../../../components/documents/preview/card";
import { ResultCard } from "../../../components/documents/preview/result-card";
import { NEWEST_PRICE_DATE } from "../../../lib/data/price-book";
import { assess } from "../../../lib/model/assess";
import { PROFILES } from "../../../lib/questionnaire/profiles";
import { takingTurns } from "./timing";

const ROUNDS = 15;
const LINK = `https://mailverdict.example.org/r/m1${"qpzry9x8gf2tvdw0s3jn54khce6mua7l".repeat(2)}`;

const pad = (value: string | number, width: number) => String(value).padStart(width);

/**
 * What the PDF and the preview of each profile take beyond the assessment, warm, and how large they are; beside one assessment in the same
 * run, because timings on shared machines are worth little on their own.
 */
export async function benchDocuments(): Promise<void> {
  console.log("PDF and preview, each with the report it is made from, in milliseconds beyond the assessment, and their bytes");
  console.log(
    `${"profile".padEnd(16)}${pad("assessment", 11)}${pad("report", 8)}${pad("A4", 7)}${pad("Letter", 8)}${pad("preview", 9)}${pad("A4 bytes", 10)}${pad("preview bytes", 15)}`,
  );
  for (const { id, answers } of PROFILES) {
    const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
    assess(scenario);
    const started = performance.now();
    const assessment = assess(scenario);
    const assessed = performance.now() - started;
    const report = () => buildReport(scenario, assessment, NEWEST_PRICE_DATE);
    const card = () => renderCard(<ResultCard report={report()} />);
    const times = await takingTurns(
      {
        report,
        a4: () => renderPdf(report(), LINK),
        letter: () => renderPdf(report(), LINK, "letter"),
        preview: card,
      },
      { rounds: ROUNDS, turn: 1 },
    );
    const ms = (value: number, width: number) => pad(value.toFixed(0), width);
    const [pdf, picture] = [await renderPdf(report(), LINK), await card()];
    console.log(
      `${id.padEnd(16)}${ms(assessed, 11)}${ms(times.report, 8)}${ms(times.a4, 7)}${ms(times.letter, 8)}${ms(times.preview, 9)}${pad(pdf.length, 10)}${pad(picture.length, 15)}`,
    );
  }
  console.log("Wanted: a PDF in at most 80 ms beyond the assessment, and at most 150,000 bytes.");
}
