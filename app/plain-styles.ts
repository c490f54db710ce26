import { readFile } from "node:fs/promises";
import path from "node:path";

/** The style sheet of a plain page: the tokens that every page shares, and its own few rules. */
export async function plainStyles(): Promise<string> {
  const files = ["app/tokens.css", "app/plain-page.css"].map((file) => readFile(path.join(process.cwd(), file), "utf8"));
  return (await Promise.all(files)).join("\n");
}
