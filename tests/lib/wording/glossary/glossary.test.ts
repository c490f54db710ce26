import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { termsIn } from "@/lib/wording/glossary/find";
import { GLOSSARY, namesOf } from "@/lib/wording/glossary/glossary";

const FOLDERS = ["lib/questionnaire", "lib/report", "lib/charts", "lib/wording/result", "components/questionnaire", "components/result"];
const FILES = ["lib/wording/pages/questionnaire.ts", "lib/wording/pages/result.ts", "lib/wording/chart-labels.ts"];

/** The pieces of text in a source file that have more than one word: sentences, labels, and what stands between the gaps of a template. */
function textsOf(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return texts.filter((text) => text.includes(" "));
}

const WORDING = [
  ...FILES,
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `${folder}/${file}`),
  ),
].flatMap(textsOf);

/** Words that only somebody who runs mail is sure to know, as the product writes them. */
const OF_MAIL = [
  ...["SPF", "DKIM", "DMARC", "DNS", "MX", "MTA-STS", "TTL", "reverse DNS", "IMAP", "MBOX", "ICS", "VCF"],
  ...["warm-up", "relay", "second factor", "hardware key", "blocklist", "queue", "journal", "archive", "gateway", "quarantine"],
  ...["keys that you hold", "end-to-end encryption", "single-tenant", "threat model", "trust boundaries", "failure domains"],
  ...["stolen account", "silent fault", "junk folders", "good name", "signing keys", "certificate", "resolver", "header", "connectors"],
  ...["bulk mail", "application mail", "alias", "suite", "hosted", "provider", "registrar", "legal hold", "retention", "throttled"],
  ...["rota", "monitoring", "patching", "malware", "spam", "phishing", "filtering", "outbound", "inbound", "dedicated sending address"],
  ...["displaced work", "loaded cost", "discount", "price of control", "eight in ten futures", "expected regret"],
];

/** Abbreviations that are no words of mail: money, files, places the names of products and an id. */
const OF_OTHERS = new Set(["USD", "EUR", "GBP", "VAT", "US", "PDF", "A4", "QR", "JSON", "GB", "A001"]);

describe("the glossary", () => {
  it.each(OF_MAIL)("explains “%s”, which the product says", (word) => {
    expect(WORDING.some((text) => text.toLowerCase().includes(word.toLowerCase()))).toBe(true);
    expect(termsIn([word]).map(({ name }) => name.slice(0, 3).toLowerCase())).toEqual([word.slice(0, 3).toLowerCase()]);
  });

  it("explains every abbreviation that questions and results use", () => {
    const used = WORDING.flatMap((text) => text.match(/(?<![\w-])[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*(?![\w-])/g) ?? []);
    expect(used).toContain("DMARC");
    expect(used.filter((word) => !OF_OTHERS.has(word) && termsIn([word]).length === 0)).toEqual([]);
  });

  it("explains no word that the product never says", () => {
    const said = new Set(termsIn([...WORDING, ...textsOf("lib/wording/pages/method.ts")]).map(({ term }) => term));
    expect(GLOSSARY.filter((term) => !said.has(term)).map(({ id }) => id)).toEqual([]);
  });

  it("stands in alphabetical order, with an address for each word and each name given once", () => {
    const heads = GLOSSARY.map(({ term }) => term);
    expect(heads).toEqual([...heads].sort((a, b) => a.localeCompare(b, "en-GB")));
    const ids = GLOSSARY.map(({ id }) => id);
    expect(ids.filter((id, index) => !/^[a-z][a-z0-9-]*$/.test(id) || ids.indexOf(id) !== index)).toEqual([]);
    const names = GLOSSARY.flatMap(namesOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(GLOSSARY)("says what $term is in short, finished sentences", ({ meaning, here, standard }) => {
    for (const text of [meaning, here]) {
      expect(text).toMatch(/^[A-Z“].*[.]$/);
      expect(text).not.toMatch(/ {2}|\.\.|!|["']/);
      for (const sentence of text.split(/[.:;] /)) expect(sentence.split(" ").length, sentence).toBeLessThanOrEqual(32);
    }
    if (standard) expect(standard.url).toBe(`https://www.rfc-editor.org/rfc/${standard.name.replace("RFC ", "rfc")}`);
  });
});
