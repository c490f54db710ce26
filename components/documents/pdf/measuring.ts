import PDFDocument from "pdfkit";

/** What is kept for each font. One summary has about 1,500 different words, and most are in every other. */
const MOST_WORDS = 6000;

/** Words are measured at this size and scaled from it, so that a width does not depend on the size that was asked for first. */
const MEASURED_AT = 1000;

/** One font's words: their widths at `MEASURED_AT`, and their shapes as the library keeps them for one document. */
type Words = { widths: Map<string, number>; shapes: Record<string, unknown> };

/** By the names that fonts are registered with: every document of the process is set in the same three. */
const cache = new Map<string, Words>();

/**
 * The library's document, with words remembered from one document to the next: without it, a third of the time that a summary takes goes into
 * shaping and measuring the words that the last one had.
 */
export class MeasuringDocument extends PDFDocument {
  #words: Words = emptyWords();
  #size = 0;

  /** The font registered as `name`. Unlike the library's own method it takes neither files nor sizes. */
  override font(name: string): this {
    super.font(name);
    this.#words = wordsOf(name);
    // The library keeps shapes for as long as the document lives, in a place that its types do not show.
    const { _font } = this as unknown as { _font: { layoutCache: Record<string, unknown> } };
    _font.layoutCache = this.#words.shapes;
    return this;
  }

  override fontSize(size: number): this {
    this.#size = size;
    return super.fontSize(size);
  }

  override widthOfString(text: string, options: PDFKit.Mixins.TextOptions = {}): number {
    // Features change the shapes and with them the widths; few texts have any.
    if (options.features) return super.widthOfString(text, options);
    const width = this.#words.widths.get(text) ?? this.#measured(text);
    return (width * this.#size) / MEASURED_AT;
  }

  #measured(text: string): number {
    const size = this.#size;
    super.fontSize(MEASURED_AT);
    const width = super.widthOfString(text);
    super.fontSize(size);
    this.#words.widths.set(text, width);
    return width;
  }
}

function wordsOf(name: string): Words {
  let words = cache.get(name);
  if (!words || words.widths.size > MOST_WORDS) {
    words = emptyWords();
    cache.set(name, words);
  }
  return words;
}

function emptyWords(): Words {
  return { widths: new Map(), shapes: Object.create(null) };
}
