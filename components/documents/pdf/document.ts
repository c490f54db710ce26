import type { Font } from "fontkit";
import { SITE } from "@/lib/wording/pages/frame";
import { MeasuringDocument } from "./measuring";
import type { PrintFonts } from "./shaping";

/** A node of the structure tree that screen readers walk. */
export type Structure = {
  add(child: Structure | (() => void)): Structure;
  end(): void;
};

type StructureOptions = { alt?: string; bbox?: [number, number, number, number]; scope?: "Column" | "Row" };

type TextOptions = {
  width?: number;
  lineGap?: number;
  lineBreak?: boolean;
  baseline?: "alphabetic";
  align?: "left" | "right";
  /** OpenType features to turn on, or a map that turns them on and off. */
  features?: string[] | Record<string, boolean>;
};

/**
 * The part of the PDF library that the summary uses. Its published types know neither the closure form of structure elements nor
 * their bounding boxes, hence this description of our own.
 */
export type PdfDocument = {
  y: number;
  page: { width: number };
  addPage(): PdfDocument;
  bufferedPageRange(): { start: number; count: number };
  switchToPage(index: number): void;
  on(event: "data", listener: (chunk: Uint8Array) => void): void;
  on(event: "end", listener: () => void): void;
  on(event: "error", listener: (error: Error) => void): void;
  end(): void;
  struct(type: string, options?: StructureOptions): Structure;
  addStructure(structure: Structure): void;
  markContent(tag: "Artifact", options: { type: "Pagination" | "Layout" }): void;
  endMarkedContent(): void;
  outline: { addItem(title: string, options: { top: number; left: number }): unknown };
  link(x: number, y: number, width: number, height: number, url: string, options: { structParent: Structure; Contents: string }): void;
  font(name: string): PdfDocument;
  fontSize(size: number): PdfDocument;
  registerFont(name: string, source: Font): void;
  currentLineHeight(includeGap: boolean): number;
  heightOfString(text: string, options: TextOptions): number;
  widthOfString(text: string, options?: TextOptions): number;
  text(text: string, x: number, y: number, options: TextOptions): PdfDocument;
  save(): PdfDocument;
  restore(): PdfDocument;
  translate(x: number, y: number): PdfDocument;
  scale(factor: number): PdfDocument;
  lineWidth(width: number): PdfDocument;
  lineCap(cap: "butt" | "round"): PdfDocument;
  lineJoin(join: "miter" | "round"): PdfDocument;
  dash(lengths: number[], options?: { phase?: number }): PdfDocument;
  undash(): PdfDocument;
  moveTo(x: number, y: number): PdfDocument;
  lineTo(x: number, y: number): PdfDocument;
  rect(x: number, y: number, width: number, height: number): PdfDocument;
  circle(x: number, y: number, radius: number): PdfDocument;
  path(d: string): PdfDocument;
  clip(): PdfDocument;
  fill(color: string): PdfDocument;
  stroke(color: string): PdfDocument;
  fillAndStroke(fill: string, stroke: string): PdfDocument;
  fillColor(color: string): PdfDocument;
};

/** Sizes of paper in points. */
export const PAPERS = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const;
export type Paper = keyof typeof PAPERS;

/**
 * An empty tagged document in British English. Both dates are `date` (ISO), never the clock's, so that equal content gives
 * equal bytes: the file's own id follows from them. Pages stay open until the end, so that page numbers can name the total.
 */
export function openDocument(title: string, date: string, paper: Paper, fonts: PrintFonts): PdfDocument {
  const created = new Date(`${date}T00:00:00Z`);
  const options = {
    size: [PAPERS[paper].width, PAPERS[paper].height],
    margin: 0,
    bufferPages: true,
    autoFirstPage: true,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    subset: "PDF/UA",
    // None at the start: the library's own is one that readers need not have, and one opened here would not be known by its name below.
    font: null,
    info: { Title: title, Author: SITE.name, Creator: SITE.name, Producer: SITE.name, CreationDate: created, ModDate: created },
  };
  const document = new MeasuringDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as PdfDocument;
  document.registerFont("regular", fonts.regular);
  document.registerFont("semibold", fonts.semibold);
  document.registerFont("serif", fonts.serif);
  return document.font("regular");
}

/** The finished file. Call it once, right before `document.end()` would be due: it ends the document itself. */
export function finishDocument(document: PdfDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
    document.end();
  });
}
