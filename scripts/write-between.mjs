import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./stamp.mjs";

/**
 * Puts text into a document between `<!-- name -->` and `<!-- end of name -->`, in place of what stands there.
 *
 * @param {string} file relative to the root
 * @param {string} name
 * @param {string} text
 * @throws {Error} when the document has no such place
 */
export function writeBetween(file, name, text) {
  const path = join(root, file);
  const page = readFileSync(path, "utf8");
  const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- end of ${name} -->)`);
  if (!place.test(page)) throw new Error(`${file} has no place for “${name}”.`);
  writeFileSync(
    path,
    page.replace(place, (_, begin, end) => `${begin}${text}${end}`),
  );
}
