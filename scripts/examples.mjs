/**
 * The addresses of the results of the worked examples, in the order of the start page: each example has a page of its own, which leads to
 * its result.
 *
 * @param {(path: string) => Promise<string>} read the text of a page of this product
 */
export async function exampleResults(read) {
  const pages = new Set([...(await read("/")).matchAll(/<a href="(\/examples\/[a-z-]+)"/g)].map(([, page = ""]) => page));
  const texts = await Promise.all([...pages].map(read));
  return texts.map((text) => /<a href="(\/r\/[0-9a-z]+)"/.exec(text)?.[1] ?? "");
}
