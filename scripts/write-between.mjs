import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./stamp.mjs";

/**
 * A document with `text` between `<!-- name -->` and the next `<!-- end -->`, in place of the text there.
 *
 * @param {string} page
 * @param {string} name
 * @param {string} text
 * @throws {Error} when the document has no such place
 */
export function between(page, name, text) {
  const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- end -->)`);
  if (!place.test(page)) throw new Error(`There is no place for “${name}”.`);
  return page.replace(place, (_, begin, end) => `${begin}\n${text}\n\n${end}`);
}

/**
 * Renews a part of a document in this way.
 *
 * @param {string} file relative to the root
 * @param {string} name
 * @param {string} text
 */
export function writeBetween(file, name, text) {
  const path = join(root, file);
  writeFileSync(path, between(readFileSync(path, "utf8"), name, text));
}
