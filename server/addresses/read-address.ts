import { tidyCode } from "@/lib/link/tidy";
import { type Address, isChoice, queryOf, ROUTES, type RouteId } from "./routes";

/** `mended`: what was meant, where the address was mangled on its way. `nonsense`: what begins with no slash. */
export type ReadAddress = { kind: "here"; address: Address } | { kind: "mended"; to: string; route: RouteId } | { kind: "nonsense" };

/** No name of ours is longer, mangled or not. Characters. */
const LONGEST_NAME = 200;
/** What a code looks like. */
const CODE = /^m1[a-z0-9]+$/;
/** A base, so that a relative address can be parsed. */
const HERE = "http://here";
const ABSOLUTE = /^https?:\/\/[^/?#]*/i;
/** Names of ours that have no capitals; ids may have some. */
const LOWER_CASE = new Set([":section", ":file", ":card", ":detail", ":example"]);
/** Files that the build names by their content. */
const STATIC = /^\/_next\/static\//;

const PATTERNS = (Object.keys(ROUTES) as RouteId[]).map((id) => ({ id, steps: id.split("/").filter(Boolean) }));

/**
 * Reads the address in a request: with or without the name of the server, with dot segments resolved, in raw UTF-8 or escaped. What mail and
 * chat programs do to the ends of an address, and to its case, is undone on every page, file and query. A code is never repaired; only what
 * surrounds it is removed.
 *
 * @param target of the request line, with one character for each byte
 */
export function readAddress(target: string): ReadAddress {
  const relative = Buffer.from(target, "latin1").toString().replace(ABSOLUTE, "") || "/";
  if (!/^[/?]/.test(relative)) return { kind: "nonsense" };
  const { pathname, search } = new URL(HERE + relative);
  const path = decodable(pathname);
  if (STATIC.test(path)) return here({ route: undefined, parts: [], path, query: new URLSearchParams() });
  const given = path.split("/").filter(Boolean);
  const found = match(given);
  if (found === undefined) return here({ route: undefined, parts: [], path, query: new URLSearchParams() });
  const { id, parts } = found;
  const canonical = `/${found.path.join("/")}`;
  const read = queryOf(id);
  const asked = [...new URLSearchParams(search)]
    .filter(([name]) => read.has(name))
    .map(([name, given]) => ({ name, given, meant: read.get(name) === "word" ? tidyWord(name, given) : given }))
    .filter(({ name, meant }) => isChoice(id, name, meant));
  const query = new URLSearchParams(asked.map(({ name, meant }) => [name, meant]));
  const isMangled = canonical !== path || asked.some(({ given, meant }) => given !== meant);
  if (isMangled) return { kind: "mended", to: withQuery(canonical, query), route: id };
  return here({ route: id, parts, path: canonical, query });
}

const here = (address: Omit<Address, "url">): ReadAddress => ({
  kind: "here",
  address: { ...address, url: withQuery(address.path, address.query) },
});

const withQuery = (path: string, query: URLSearchParams): string => (query.size === 0 ? path : `${path}?${query}`);

/** The first pattern that matches these parts of a path, once they are tidied. */
function match(given: readonly string[]): { id: RouteId; parts: string[]; path: string[] } | undefined {
  for (const { id, steps } of PATTERNS) {
    const isShort = given.length === steps.length - 1 && steps.at(-1)?.endsWith("?");
    if (given.length !== steps.length && !isShort) continue;
    if (!given.every((part, index) => isName(steps[index]) || tidied(steps[index] ?? "", part) === steps[index])) continue;
    const path = given.map((part, index) => tidied(steps[index] ?? "", part));
    return { id, path, parts: path.filter((_, index) => isName(steps[index])) };
  }
  return undefined;
}

/** Whether a step of a pattern stands for any part. */
const isName = (step: string | undefined): boolean => step?.startsWith(":") === true;

/** A part of a path as the pattern has it: names in lower case, codes without what surrounds them. */
function tidied(step: string, part: string): string {
  // What looks like a code has nothing around it; whether it is one shows when it is opened.
  if (step === ":code" || step === ":draft?") return CODE.test(part) ? part : (tidyCode(part) ?? part);
  if (part.length > LONGEST_NAME) return part;
  const name = tidyName(part);
  const isId = isName(step) && !LOWER_CASE.has(step);
  return isId ? name : name.toLowerCase();
}

/** A name without the characters around it, and without a fragment or query that was escaped together with it. */
function tidyName(part: string): string {
  const [before = ""] = part.split(/%(?:23|3f)/i);
  const name = unescaped(before).replace(/^[^a-z0-9]+/i, "");
  return encodeURIComponent(name.slice(0, lastOf(name) + 1));
}

/** The place of the last letter or digit. */
function lastOf(name: string): number {
  let last = name.length - 1;
  while (last >= 0 && !/[a-z0-9]/i.test(name[last] ?? "")) last -= 1;
  return last;
}

/** A word of a query without the characters around it, in lower case except for ids and currencies; quoted-printable writes `=` as `=3D`. */
function tidyWord(name: string, value: string): string {
  if (value.length > LONGEST_NAME) return value;
  const word = value.replace(/^3D/, "").replace(/^[^a-z0-9]+/i, "");
  const plain = word.slice(0, lastOf(word) + 1);
  return name === "currency" || /^[AP]\d+$/i.test(plain) ? plain.toUpperCase() : plain.toLowerCase();
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The path with every part that cannot be decoded escaped once more: Next would fail to decode it. */
function decodable(path: string): string {
  const parts = path.split("/").map((part) => (isDecodable(part) ? part : part.replaceAll("%", "%25")));
  return parts.join("/");
}

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
