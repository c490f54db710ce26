/** A piece of the page that is never split: it knows its height before it is drawn. All lengths are points. */
export type Block = {
  height: number;
  /** White space above, dropped at the top of a page or column. */
  before: number;
  /** Whether the next block must stand on the same page, as a heading's must. */
  keepWithNext: boolean;
  draw: (x: number, y: number) => void;
};

/** One block of several, one below the other. */
export function stack(blocks: readonly Block[], before = 0): Block {
  return {
    height: heightOf(blocks),
    before,
    keepWithNext: false,
    draw: (x, y) => drawAll(blocks, x, y),
  };
}

/** One block of several, side by side with their tops level; `offsets` are their left edges. */
export function beside(blocks: readonly Block[], offsets: readonly number[], before = 0): Block {
  return {
    height: Math.max(0, ...blocks.map((block) => block.height)),
    before,
    keepWithNext: false,
    draw: (x, y) => {
      for (const [index, block] of blocks.entries()) block.draw(x + (offsets[index] ?? 0), y);
    },
  };
}

/** The height of blocks below each other, without the white space above the first. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block, index) => sum + block.height + (index === 0 ? 0 : block.before), 0);
}

/** Draws blocks below each other from (x, y) down; returns where the last one ends. */
export function drawAll(blocks: readonly Block[], x: number, y: number): number {
  let top = y;
  for (const [index, block] of blocks.entries()) {
    if (index > 0) top += block.before;
    block.draw(x, top);
    top += block.height;
  }
  return top;
}

/** The blocks in runs that must stay together: a heading with what follows it. */
export function runs(blocks: readonly Block[]): Block[][] {
  const result: Block[][] = [];
  let open: Block[] = [];
  for (const block of blocks) {
    open.push(block);
    if (!block.keepWithNext) {
      result.push(open);
      open = [];
    }
  }
  if (open.length > 0) result.push(open);
  return result;
}

/**
 * Splits runs into as many columns as it takes, none higher than `limit`, filling each before the next.
 * A run higher than the limit gets a column of its own.
 */
export function fillColumns(all: readonly Block[][], limit: number): Block[][] {
  const columns: Block[][] = [];
  let open: Block[] = [];
  for (const run of all) {
    if (open.length > 0 && heightOf([...open, ...run]) > limit) {
      columns.push(open);
      open = [];
    }
    open.push(...run);
  }
  if (open.length > 0) columns.push(open);
  return columns;
}

/** The lowest limit, to the point, at which the runs fit into `count` columns of at most `limit`; `undefined` when they do not fit. */
export function balancedLimit(all: readonly Block[][], count: number, limit: number): number | undefined {
  const fits = (height: number) => {
    const columns = fillColumns(all, height);
    return columns.length <= count && columns.every((column) => heightOf(column) <= height);
  };
  if (!fits(limit)) return undefined;
  let low = 0;
  let high = Math.ceil(limit);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(Math.min(middle, limit))) high = middle;
    else low = middle;
  }
  return Math.min(high, limit);
}
