/** Headings of the files of prices and assumptions. `from` and `date` are days; a price holds from its day on, until a newer row of its id. */

export const PRICE_COLUMNS = [
  "id",
  "category",
  "vendor",
  "plan",
  "unit",
  "amount",
  "currency",
  "tax",
  "from",
  "undated",
  "review by",
  "grade",
  "source",
  "note",
] as const;

export const ASSUMPTION_COLUMNS = [
  "id",
  "name",
  "option",
  "unit",
  "low (5th percentile)",
  "likely (median)",
  "high (95th percentile)",
  "currency",
  "date",
  "grade",
  "source",
  "applies",
  "reasoning",
  "held against",
] as const;

/** A published figure behind an assumption, in one cell with the others. */
export const anchorCell = (who: string, published: string, seen: string, url: string, departs: boolean, how: string): string =>
  `${who} (${published}; ${seen}; ${url}) ${departs ? "departs" : "follows"}: ${how}`;
