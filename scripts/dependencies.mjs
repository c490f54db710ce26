import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { directDependencies, installedLicence, lockedPackages, nameAt, neededByProduct, withAllTheyBring } from "./packages.mjs";
import { root } from "./stamp.mjs";
import { writeBetween } from "./write-between.mjs";

/** Writes the tables of `docs/dependencies.md` from the lock, the installed packages and the build that is in place. */

/** Why each package is here. One that is not listed, or no longer asked for, is a fault. @type {Record<string, string>} */
export const REASONS = {
  "close-with-grace": "ends the server on a signal or a fault, within a time",
  "d3-scale": "scales with round ticks for charts that are drawn once, for page and PDF",
  "d3-shape": "lines and areas of those charts as paths",
  etag: "names an answer by its bytes",
  fflate: "packs a workbook; pdfkit packs with the same",
  fontkit: "shapes the text of the PDF, measures it and says which letters a font has; pdfkit uses the same",
  fresh: "says whether whoever asks has an answer already",
  "ical-generator": "writes the entry for a calendar; brings nothing",
  "ipaddr.js": "reads addresses, to tell one asker from another",
  "lru-cache": "one bounded memory for results and finished answers",
  negotiator: "reads which type and which coding whoever asks likes best",
  next: "pages rendered by the server, forms that work without scripts, one build for all",
  pdfkit: "the only library found that writes a tagged PDF, and the same bytes each time",
  pino: "structured logs without holding up the answers",
  piscina: "threads for heavy work, with a bounded queue",
  "prom-client": "figures in the form that Prometheus reads",
  "proxy-addr": "says who asks where a proxy that the operator names stands in between",
  qr: "the QR code of the PDF; brings nothing",
  react: "what Next renders with",
  "react-dom": "what Next renders with",
  recharts: "charts that come alive when pointed at; fetched only then",
  zod: "the four doors where unknown data comes in: form, link, price book, environment",

  "@axe-core/playwright": "finds what keeps people with a disability out, on every page",
  "@biomejs/biome": "lint and format in one program",
  "@fontsource-variable/inter": "the screen’s typeface, which is cut to the letters in use and then ours",
  "@fontsource-variable/source-serif-4": "the same for headings",
  "@playwright/test": "browser tests",
  "@quri/squiggle-lang": "a second opinion on the simulation, and the measure of its speed",
  "@scure/base": "writes and reads bech32m independently of us",
  "@seriousme/openapi-schema-validator": "says whether the description of the interface is valid OpenAPI 3.1",
  "@tailwindcss/postcss": "makes the style sheet",
  "@types/autocannon": "types of a package without its own",
  "@types/d3-scale": "types of a package without its own",
  "@types/d3-shape": "types of a package without its own",
  "@types/fresh": "types of a package without its own",
  "@types/negotiator": "types of a package without its own",
  "@types/node": "types of the oldest Node that we serve on",
  "@types/pdfkit": "types of a package without its own",
  "@types/proxy-addr": "types of a package without its own",
  "@types/react": "types of a package without its own",
  "@types/react-dom": "types of a package without its own",
  "@types/spdx-satisfies": "types of a package without its own",
  ajv: "holds what the interface answers against its description",
  autocannon: "the load that the server is measured under",
  "dependency-cruiser": "checks which way imports point",
  esbuild: "makes one file of the front, and one of what the threads run",
  "fast-check": "property tests",
  "ical.js": "reads the calendar entry independently of us",
  "inter-ui": "the PDF’s typeface as separate weights, which PDF readers take better than a variable font",
  knip: "finds files, exports and packages that nothing uses",
  "openapi-fetch": "a client made from the description, to show that it can be used",
  "openapi-typescript": "makes the types of that client",
  "pdfjs-dist": "reads the PDF independently of us, its tags included",
  "spdx-satisfies": "reads licence expressions",
  "subset-font": "cuts the typefaces to the letters in use",
  tailwindcss: "the style sheet’s language",
  tsx: "runs the scripts that use the engine",
  typescript: "types; the newest line that dependency-cruiser reads",
  vitest: "unit and property tests",
};

/** @typedef {{ name: string, version: string, licence: string, bytes: number, brings: number, reason: string }} Row */

/**
 * Bytes of all files below a folder, packages nested in it left out.
 *
 * @param {string} folder
 * @returns {number}
 */
function bytesOf(folder) {
  return readdirSync(folder)
    .filter((name) => name !== "node_modules")
    .map((name) => join(folder, name))
    .reduce((sum, path) => {
      const entry = lstatSync(path);
      return sum + (entry.isDirectory() ? bytesOf(path) : entry.size);
    }, 0);
}

/**
 * @param {Record<string, string>} asked
 * @returns {Row[]}
 * @throws {Error} when a package has no reason
 */
function rows(asked) {
  const packages = lockedPackages();
  return Object.entries(asked).map(([name, version]) => {
    const reason = REASONS[name];
    if (reason === undefined) throw new Error(`${name} has no reason in scripts/dependencies.mjs`);
    const place = `node_modules/${name}`;
    const places = [...withAllTheyBring([place], packages)].filter((each) => existsSync(join(root, each)));
    const bytes = places.reduce((sum, each) => sum + bytesOf(join(root, each)), 0);
    return { name, version, licence: installedLicence(place) ?? "", bytes, brings: places.length - 1, reason };
  });
}

/** @param {number} bytes */
const megabytes = (bytes) => (bytes < 50_000 ? "under 0.1" : (bytes / 1e6).toFixed(1));

/** @param {Row[]} all */
function table(all) {
  const lines = all.map(
    ({ name, version, licence, bytes, brings, reason }) =>
      `| ${name} | ${version} | ${licence} | ${megabytes(bytes)} | ${brings} | ${reason} |`,
  );
  return ["| package | version | licence | MB | brings | why |", "|---|---|---|--:|--:|---|", ...lines].join("\n");
}

/** How many packages there are, and how much they take. */
function counts() {
  const locked = lockedPackages();
  const needed = neededByProduct(locked);
  const packages = Object.entries(locked);
  const size = (/** @type {string[]} */ places) => places.reduce((sum, place) => sum + bytesOf(join(root, place)), 0);
  const line = (/** @type {string} */ what, /** @type {typeof packages} */ some) => {
    const here = some.map(([place]) => place).filter((place) => existsSync(join(root, place)));
    return `| ${what} | ${some.length} | ${here.length} | ${megabytes(size(here))} |`;
  };
  return [
    "| | in the lock, for all platforms | installed here | MB |",
    "|---|--:|--:|--:|",
    line(
      "the product needs",
      packages.filter(([place]) => needed.has(place)),
    ),
    line(
      "making and testing it needs besides",
      packages.filter(([place]) => !needed.has(place)),
    ),
    line("all", packages),
  ].join("\n");
}

/** What the served folder really contains. */
function served() {
  const standalone = join(root, ".next", "standalone");
  if (!existsSync(join(standalone, "serve.mjs"))) throw new Error("There is no build in place; run npm run build first.");
  const places = Object.keys(lockedPackages()).filter((place) => existsSync(join(standalone, place, "package.json")));
  const whole = (/** @type {string} */ folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0);
  const names = [...new Set(places.map(nameAt))].sort();
  const rest = "the front, the threads and the pages are single files that hold what they use of the others";
  return `${megabytes(whole(standalone))} MB, with ${names.length} packages as folders: ${names.join(", ")}; ${rest}.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { dependencies, devDependencies } = directDependencies();
  const idle = Object.keys(REASONS).filter((name) => !(name in { ...dependencies, ...devDependencies }));
  if (idle.length > 0) throw new Error(`${idle.join(", ")}: a reason for what is not asked for`);
  const parts = { counts: counts(), product: table(rows(dependencies)), tools: table(rows(devDependencies)), served: served() };
  for (const [name, part] of Object.entries(parts)) writeBetween("docs/dependencies.md", name, part);
}
