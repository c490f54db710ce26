import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export type PdfText = { pages: number; text: string; title: string; tagged: boolean };

/** What a reader's program finds in a PDF: its pages, its words with single spaces between them, its title, and whether it is tagged. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await loading.promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const texts = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : "")).join("");
    }),
  );
  const { info } = (await document.getMetadata()) as { info: { Title?: string } };
  // Its types still say an object.
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  await loading.destroy();
  return {
    pages: document.numPages,
    text: texts.join(" ").replaceAll(/\s+/g, " "),
    title: info.Title ?? "",
    tagged: marks?.get("Marked") === true,
  };
}
