import { type Block, balancedLimit, drawAll, fillColumns, heightOf, runs } from "./block";
import { PAGE, type PdfDocument, type Structure } from "./document";

export const MARGIN = { left: 56, right: 56, top: 50, bottom: 66 } as const;
export const CONTENT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const COLUMN_GAP = 24;

/** The white space between two blocks that follow each other in the flow. */
const BOTTOM = PAGE.height - MARGIN.bottom;

/** Pages filled from the top: blocks go below each other, and one that does not fit starts the next page. */
export class Sheet {
  private y: number = MARGIN.top;

  constructor(
    readonly document: PdfDocument,
    readonly root: Structure,
    /** 1 for comfortable setting, less for tighter: every size and distance is multiplied by it. */
    readonly density: number,
  ) {}

  /** Blocks below each other over the full width. */
  flow(blocks: readonly Block[]): void {
    for (const run of runs(blocks)) {
      this.open(run[0]?.before ?? 0, heightOf(run));
      this.y = drawAll(run, MARGIN.left, this.y);
    }
  }

  /**
   * Blocks in two columns of equal height, read down the first and then the second. `lead` stands above them over the full width,
   * on the same page. When they do not fit, the page is filled first and the rest goes on.
   */
  flowColumns(lead: readonly Block[], blocks: readonly Block[]): void {
    let rest = runs(blocks);
    let above = lead;
    while (rest.length > 0) {
      const tallest = Math.max(...rest.slice(0, 2).map(heightOf));
      this.open(above[0]?.before ?? 0, heightOf(above) + (above.length > 0 ? this.gap : 0) + tallest);
      this.y = drawAll(above, MARGIN.left, this.y) + (above.length > 0 ? this.gap : 0);
      above = [];
      const room = BOTTOM - this.y;
      const limit = balancedLimit(rest, 2, room) ?? room;
      const columns = fillColumns(rest, limit).slice(0, 2);
      const width = columnWidth();
      const bottoms = columns.map((column, index) => drawAll(column, MARGIN.left + index * (width + COLUMN_GAP), this.y));
      this.y = Math.max(...bottoms);
      const drawn = columns.reduce((sum, column) => sum + column.length, 0);
      rest = runs(rest.flat().slice(drawn));
      if (rest.length > 0) this.nextPage();
    }
  }

  /** Moves to the next page unless `height` still fits on this one. */
  private open(before: number, height: number): void {
    if (this.y === MARGIN.top) return;
    if (this.y + before + height > BOTTOM) this.nextPage();
    else this.y += before;
  }

  private nextPage(): void {
    this.document.addPage();
    this.y = MARGIN.top;
  }

  private get gap(): number {
    return 8 * this.density;
  }
}

/** The width of one of two columns. */
export function columnWidth(): number {
  return (CONTENT_WIDTH - COLUMN_GAP) / 2;
}
