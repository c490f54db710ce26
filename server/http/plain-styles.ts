import { readFile } from "node:fs/promises";
import path from "node:path";

/** The style sheet of a plain page: the tokens that every page shares, and its own few rules. */
export async function plainStyles(): Promise<string> {
  // Each path in one piece, so that the build copies these files and not all that a pieced path might mean.
  const tokens = readFile(path.join(process.cwd(), "app/tokens.css"), "utf8");
  const rules = readFile(path.join(process.cwd(), "app/plain-page.css"), "utf8");
  return (await Promise.all([tokens, rules])).join("\n");
}
