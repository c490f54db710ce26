import { type Block, balancedLimit, drawAll, fillColumns, heightOf, runs } from "./block";
import { PAPERS, type Paper, type PdfDocument, type Structure } from "./document";

export const MARGIN = { top: 50, bottom: 66 } as const;
/** The same on every paper, so that lines break alike; a wider sheet has wider margins. */
export const CONTENT_WIDTH = PAPERS.a4.width - 2 * 56;
export const COLUMN_GAP = 24;

/** The left edge of everything printed. */
export const leftOf = (paper: Paper): number => (PAPERS[paper].width - CONTENT_WIDTH) / 2;

export type Cut = "nothing" | "flips" | "extras";

/** Blocks below each other, and where the first of them goes on its page. */
type Placed = { blocks: readonly Block[]; x: number; y: number };

/**
 * Pages filled from the top: blocks go below each other, and one that does not fit starts the next page. Nothing is drawn before `draw`, so
 * that a setting that runs over costs no more than its measuring.
 */
export class Sheet {
  private readonly pages: Placed[][] = [[]];
  private y: number = MARGIN.top;
  private readonly left: number;
  private readonly bottom: number;

  constructor(
    readonly document: PdfDocument,
    readonly paper: Paper,
    readonly root: Structure,
    /** 1 for comfortable type, less for smaller. */
    readonly density: number,
    /** 1 for generous white between blocks, less for tighter. */
    readonly spacing: number,
    /** How much of what the full result tells better is cut down: nothing, the flips to a paragraph, or plans and drills too. */
    readonly cut: Cut,
  ) {
    this.left = leftOf(paper);
    this.bottom = PAPERS[paper].height - MARGIN.bottom;
  }

  /** Blocks below each other over the full width. `repeated` is drawn again at the top of every further page that they run on to. */
  flow(blocks: readonly Block[], repeated?: Block): void {
    for (const [index, run] of runs(blocks).entries()) {
      const turned = this.open(run[0]?.before ?? 0, heightOf(run));
      if (turned && index > 0 && repeated) this.y = this.place([repeated], this.left);
      this.y = this.place(run, this.left);
    }
  }

  /**
   * Blocks in two columns of equal height, read down the first and then the second. `lead` stands above them over the full width,
   * on the same page. What does not fit on the page moves to the next one whole, unless that would leave much of the page empty.
   */
  flowColumns(lead: readonly Block[], blocks: readonly Block[]): void {
    let rest = runs(blocks);
    let above = lead;
    while (rest.length > 0) {
      const gap = above.length > 0 ? 8 * this.spacing : 0;
      this.open(above[0]?.before ?? 0, heightOf(above) + gap + this.leastColumnHeight(rest));
      this.y = this.place(above, this.left) + gap;
      above = [];
      const room = this.bottom - this.y;
      const columns = fillColumns(rest, balancedLimit(rest, 2, room) ?? room).slice(0, 2);
      this.y = Math.max(...columns.map((column, index) => this.place(column, this.left + index * (columnWidth() + COLUMN_GAP))));
      const placed = columns.reduce((sum, column) => sum + column.length, 0);
      rest = runs(rest.flat().slice(placed));
      if (rest.length > 0) this.nextPage();
    }
  }

  get pageCount(): number {
    return this.pages.length;
  }

  /** Draws what was placed, page by page, onto the document's first page and those it adds. */
  draw(): void {
    for (const [index, page] of this.pages.entries()) {
      if (index > 0) this.document.addPage();
      for (const { blocks, x, y } of page) drawAll(blocks, x, y);
    }
  }

  /** Puts blocks below each other at the height reached on this page; returns where the last one ends. */
  private place(blocks: readonly Block[], x: number): number {
    this.pages.at(-1)?.push({ blocks, x, y: this.y });
    return this.y + heightOf(blocks);
  }

  /** The height that must be free to begin: of all of it when that is little, else of the first run or two. */
  private leastColumnHeight(rest: readonly Block[][]): number {
    const whole = balancedLimit(rest, 2, (this.bottom - MARGIN.top) / 3);
    return whole ?? Math.max(...rest.slice(0, 2).map(heightOf));
  }

  /** Moves to the next page unless `height` still fits on this one; says whether it did. */
  private open(before: number, height: number): boolean {
    if (this.y === MARGIN.top) return false;
    if (this.y + before + height > this.bottom) {
      this.nextPage();
      return true;
    }
    this.y += before;
    return false;
  }

  private nextPage(): void {
    this.pages.push([]);
    this.y = MARGIN.top;
  }
}

/** The width of one of two columns. */
export function columnWidth(): number {
  return (CONTENT_WIDTH - COLUMN_GAP) / 2;
}
