/**
 * What must not move when code moves: `node scripts/run.mjs measure/fingerprints.ts [random=200] [seed=4242]` prints a line for each of
 * the six profiles and so many random scenarios, with the SHA-256 of the assessment, of the link, and of the profiles' PDFs in both sizes.
 * Run it on two commits and compare: `diff before.tsv after.tsv` says nothing when no figure and no byte moved.
 */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { renderPdf } from "../../components/documents/pdf/render";
import { NEWEST_PRICE_DATE } from "../../lib/data/price-book";
import { encodeScenario } from "../../lib/link/codec";
import { assess } from "../../lib/model/assess";
import { PROFILES } from "../../lib/questionnaire/profiles";
import type { Scenario } from "../../lib/questionnaire/scenario";
import { buildReport } from "../../lib/report/report";
import { scenarios } from "../../tests/arbitraries/answers";

const RANDOM = Number(process.argv[2] ?? 200);
const SEED = Number(process.argv[3] ?? 4242);
const LINK = "https://mailverdict.example.org/r/m1";

const hash = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

function say(name: string, scenario: Scenario): void {
  const assessment = assess(scenario);
  const link = encodeScenario(scenario, { option: assessment.recommendation.option, verdict: assessment.recommendation.verdict });
  console.log([name, hash(JSON.stringify(assessment)), hash(JSON.stringify(link))].join("\t"));
}

for (const { id, answers } of PROFILES) {
  const scenario = { answers, overrides: {}, priceDate: NEWEST_PRICE_DATE };
  say(id, scenario);
  for (const paper of ["a4", "letter"] as const) {
    const pdf = await renderPdf(buildReport(scenario, assess(scenario), NEWEST_PRICE_DATE), LINK, paper);
    console.log(`${id}, PDF, ${paper}\t${hash(pdf)}\t${pdf.length} bytes`);
  }
}
fc.sample(scenarios, { numRuns: RANDOM, seed: SEED }).forEach((scenario, index) => {
  say(`random ${index}`, scenario);
});
