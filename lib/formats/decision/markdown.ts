/** Text as Markdown shows it unchanged, on one line: everything with a meaning in CommonMark or in a table is escaped. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*_{}[\]<>|~&]/g, "\\$&")
    .replace(/^[#+\-=]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}

/** One bullet a text, on consecutive lines. */
export const bullets = (texts: readonly string[]): string => texts.map((text) => `* ${escaped(text)}`).join("\n");

/** A table with its head; columns after the first stand to the right. Rows are as long as the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  const rule = `|${head.map((_, index) => (index === 0 ? " --- " : " ---: ")).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
