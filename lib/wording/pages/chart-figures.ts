/** Opens the figures behind a chart. */
export const TABLE = { summary: "The figures as a table" } as const;

/** Words of the files that a chart can be taken away as: each with what stands before it, what it is called and what a listener hears of it. */
export const FILES = {
  lead: "Take it with you as",
  kinds: [
    { before: " ", kind: "png", name: "PNG", of: (title: string) => `PNG picture of: ${title}` },
    { before: ", ", kind: "svg", name: "SVG", of: (title: string) => `SVG picture of: ${title}` },
    { before: ", ", kind: "xlsx", name: "Excel", of: (title: string) => `Excel figures of: ${title}` },
    { before: " or ", kind: "csv", name: "CSV", of: (title: string) => `CSV figures of: ${title}` },
  ],
} as const;

/** The way to the page where the numbers can be moved. */
export const EXPLORE = { link: "Move the numbers", after: "and see what changes." } as const;
