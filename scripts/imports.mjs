import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { root } from "./stamp.mjs";

/** Checks which way imports point, and prints each one that points the wrong way. */

/** The rooms of `lib` from the bottom up. A room imports those of the floors below it, and none beside it. */
const FLOORS = [
  ["simulation"],
  ["data"],
  ["questionnaire"],
  ["link", "model"],
  ["wording"],
  ["report"],
  ["charts"],
  ["explore", "formats"],
];

/** @param {string[]} rooms */
const within = (rooms) => `^lib/(${rooms.join("|")})/`;

/** For each room, that it imports none from its own floor and from those above. */
const roomRules = FLOORS.flatMap((floor, at) =>
  floor.map((room) => ({
    name: `${room}-looks-down`,
    from: { path: within([room]) },
    to: { path: within(FLOORS.slice(at).flat()), pathNot: within([room]) },
  })),
);

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
export const rules = [
  ...roomRules,
  { name: "nothing-loose-in-lib", from: { path: "^lib/", pathNot: within(FLOORS.flat()) }, to: {} },
  {
    name: "model-by-its-front-door",
    from: { pathNot: "^(lib/model/|tests/|scripts/measure/)" },
    to: { path: "^lib/model/", pathNot: "^lib/model/index\\.ts$" },
  },
  { name: "lib-stands-alone", from: { path: "^lib/" }, to: { path: "^(app|components|server|scripts|tests)/" } },
  { name: "lib-is-pure", from: { path: "^lib/" }, to: { dependencyTypes: ["core"] } },
  { name: "lib-draws-nothing", from: { path: "^lib/" }, to: { path: "node_modules/(react|react-dom|next)/" } },
  { name: "components-below-app", from: { path: "^components/" }, to: { path: "^(app|server|scripts|tests)/" } },
  { name: "server-below-app", from: { path: "^server/" }, to: { path: "^(app|scripts|tests)/" } },
  { name: "app-below-tests", from: { path: "^app/" }, to: { path: "^(scripts|tests)/" } },
  { name: "recharts-in-charts-only", from: { pathNot: "^(components/charts/|node_modules/)" }, to: { path: "node_modules/recharts/" } },
  {
    name: "pdfkit-in-pdf-only",
    from: { pathNot: "^(components/documents/pdf/|node_modules/)" },
    to: { path: "node_modules/(@types/)?pdfkit/" },
  },
  {
    name: "squiggle-as-a-measure-only",
    from: { pathNot: "^(scripts/measure/squiggle\\.ts$|node_modules/)" },
    to: { path: "node_modules/@quri/" },
  },
  {
    name: "explore-waits-without-engine",
    from: { path: "^components/explore/", pathNot: "/(engine\\.worker|explore-page)\\.tsx?$" },
    to: { path: "^lib/explore/(controls|engine|view)\\.ts$", dependencyTypesNot: ["type-only"] },
  },
  { name: "no-cycles", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
  { name: "all-found", from: {}, to: { couldNotResolve: true } },
];

/**
 * Reads every module below `folders` and says which imports break a rule.
 *
 * @param {string[]} folders relative to `base`
 * @param {string} [base] the folder that holds `app`, `components` and `lib`
 * @returns {Promise<{ modules: number, violations: string[] }>}
 */
export async function checkImports(folders, base = root) {
  const own = join(base, "tsconfig.json");
  const fileName = existsSync(own) ? own : join(root, "tsconfig.json");
  const tsConfig = extractTSConfig(fileName);
  const { output } = await cruise(
    folders,
    {
      baseDir: base,
      ruleSet: { forbidden: rules.map((rule) => ({ severity: "error", ...rule })) },
      validate: true,
      tsConfig: { fileName },
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
      enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
    },
    undefined,
    { tsConfig },
  );
  if (typeof output === "string") throw new Error("dependency-cruiser gave text where its result was asked for");
  return {
    modules: output.modules.filter((module) => folders.some((folder) => module.source.startsWith(`${folder}/`))).length,
    violations: output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { modules, violations } = await checkImports(["app", "components", "lib", "scripts", "server"]);
  for (const violation of violations) console.error(violation);
  console.log(`${modules} modules, ${violations.length} imports against the rules`);
  // With a TypeScript it does not know, dependency-cruiser finds no module and no fault.
  if (modules === 0) console.error("No module was read, so nothing was checked.");
  process.exitCode = modules === 0 || violations.length > 0 ? 1 : 0;
}
