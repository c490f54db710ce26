import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/**
 * What a reader sees is worded in `lib/wording`, where one person can read it through. Questions, sources, assumptions and the change log
 * are data, in `lib/questionnaire` and `lib/data`.
 */
const FOLDERS = ["app", "components", "lib", "server"];
const WORDED = /^lib\/(?:wording|questionnaire|data)\//;

/** Files whose texts are no sentences of a page, each with the reason. */
const FILES: Readonly<Record<string, string>> = {
  "lib/model/assessment-schema.ts": "what a field means stands beside the field, as in every schema",
  "lib/model/option-schema.ts": "a part of the same schema",
  "lib/model/schema-pieces.ts": "parts of the same schema",
  "lib/formats/openapi/problem-schema.ts": "what a field means stands beside the field, as in every schema",
  "components/explore/engines.ts": "names of measurements in a browser’s own tools",
  "server/main.ts": "for whoever starts the server, in a terminal",
  "server/front/log-and-metrics.ts": "for whoever runs the server, in Prometheus",
  "server/front/stop.ts": "for whoever runs the server, in its log",
  "server/work/pool.ts": "for whoever runs the server, in its log",
  "server/http/trusted-types.ts": "a script for browsers",
  "server/front/policy.ts": "content policies",
  "server/front/unread.ts": "status lines of HTTP",
  "server/http/problem.ts": "status lines of HTTP",
};

/** Texts that look like words for readers and are none, by what they are. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  "tags of a PDF": ["Artifact", "Column", "Document", "Figure", "Layout", "Lbl", "Link", "Pagination", "Row", "Sect", "Table"],
  "parts of a workbook": [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    "Default",
    "Override",
    "Relationship",
    "Relationships",
    "Types",
  ],
  typefaces: [
    "Arial",
    "Georgia",
    "Inter",
    "Inter, system-ui, 'Helvetica Neue', Arial, sans-serif",
    "Segoe UI",
    "Source Serif",
    "Times New Roman",
  ],
  "letters that are measured": ["Fhnuobdgpq"],
  "keys of a keyboard": ["Enter", "Escape"],
  "headers of HTTP": ["Accept", "Connection", "ETag, Retry-After", ", must-revalidate"],
  "names of errors": ["Abandoned", "Overload"],
  robots: ["Bluesky Cardyb", "Discordbot", "Mastodon", "Twitterbot"],
  "names in the description of the interface": ["Answers", "Assessment", "Health", "Overrides", "Problem", "Result"],
  "the identifier of a calendar": ["//Mailverdict//Review of a decision//EN"],
  "the head of a decision record": ["---\nstatus: proposed\n---"],
  "codes and keys of what is kept": ["by halving", "on the line", "growth of", "open cost", "result of", "then and now", "no such page"],
};
const NO_SENTENCES = new Set(Object.values(TEXTS).flat());

/** Forms by which a text shows that it is for a machine. */
const TECHNICAL: readonly RegExp[] = [
  /^use (?:client|server)$/,
  /^@media |^\([a-z-]+: [a-z]+\)$/,
  /^[a-z]+\/[a-z.+-]+;|^(?:inline|attachment); filename=|^(?:public|private|no-store),/,
  /^(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)+(?:, )?)+$/,
];

/** Class names: lower case throughout, and at least half of them with a hyphen, a colon, a digit or a bracket. */
function isClassNames(text: string): boolean {
  const names = text.trim().split(/\s+/);
  const telling = names.filter((name) => /[-:\d[]/.test(name)).length;
  return names.every((name) => /^[a-z\d:/[\].%_#&>*!-]+$/.test(name)) && telling * 2 >= names.length;
}

function isTechnical(text: string): boolean {
  return TECHNICAL.some((form) => form.test(text)) || isClassNames(text) || NO_SENTENCES.has(text.trim());
}

/** Two words beside each other, or one with a capital, as a label has it. */
function isSentence(text: string): boolean {
  return /\p{L}\p{P}*\s+\p{P}*\p{L}/u.test(text) || /^\s*\p{Lu}\p{Ll}+[\p{P}\s]*$/u.test(text);
}

/** What stands between the values of a template: words, or one word that follows a value. One word before a value is a key. */
function isSentencePart(text: string): boolean {
  return isSentence(text) || /\s\p{L}{2,}/u.test(text);
}

/** The pieces of a template without its markup; none of a command or a script that a reader copies. */
function piecesOf(node: ts.TemplateExpression): string[] {
  const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("\0");
  return /^curl |addEventListener\(/.test(text) ? [] : text.replaceAll(/<[a-z!/][^>]*(?:>|$)/g, "").split("\0");
}

/** The text of a node that a reader would be shown, or nothing. */
function readerText(node: ts.Node): string | undefined {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text.trim() : undefined;
  if (ts.isTemplateExpression(node)) return piecesOf(node).find((piece) => isSentencePart(piece) && !isTechnical(piece));
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return isSentence(node.text) && !isTechnical(node.text) ? node.text : undefined;
  return undefined;
}

/** What is thrown is for engineers, types are no text, and class names and styles are known by their attribute. */
function isPassedOver(node: ts.Node, file: ts.SourceFile): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node) || ts.isThrowStatement(node)) return true;
  if (ts.isNewExpression(node)) return /Error$/.test(node.expression.getText(file));
  return ts.isJsxAttribute(node) && /^(?:style|.*[cC]lassName)$/.test(node.name.getText(file));
}

/** Every text for readers in a source file, with its line. */
function textsIn(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isPassedOver(node, file)) return;
    const text = readerText(node);
    if (text !== undefined) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1} ${text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
).filter((path) => !WORDED.test(path));

const read = (path: string): string => readFileSync(path, "utf8");

describe("sentences", () => {
  it("stand in lib/wording alone", () => {
    expect(sources.filter((path) => !(path in FILES)).flatMap((path) => textsIn(path, read(path)))).toEqual([]);
  });

  it("need every exception that is made", () => {
    expect(Object.keys(FILES).filter((path) => !sources.includes(path) || textsIn(path, read(path)).length === 0)).toEqual([]);
    const all = sources.map(read).join("\n");
    expect([...NO_SENTENCES].filter((text) => !all.includes(text.replaceAll("\n", "\\n")))).toEqual([]);
  });

  it.each([
    ["JSX text", "const a = <p>Saved</p>;"],
    ["an attribute", 'const a = <p aria-label="Close the note" />;'],
    ["a literal", 'const a = "Nothing is stored.";'],
    ["a label of one word", 'const a = { label: "Total" };'],
    ["a piece of a template", `const a = \`\${low} to \${high}\`;`],
    ["a template that begins with a word", `const a = \`Over \${years} years\`;`],
    ["text between the tags of a template", `const a = \`<p class=\${name}>Nothing found</p>\`;`],
  ])("are found as %s", (_, source) => expect(textsIn("a.tsx", source)).toHaveLength(1));

  it.each([
    ["class names", 'const a = "text-right whitespace-nowrap"; const b = <p className="mt-4 label" />;'],
    ["paths of a drawing", `const a = \`M \${x} \${y} A \${r} \${r} 0 0 0 \${x} \${y} Z\`;`],
    ["media types", 'const a = "text/csv; charset=utf-8";'],
    ["what is thrown", `throw new RangeError(\`The year \${year} is none of ours.\`);`],
    ["keys", `const a = \`line \${id} \${option}\`;`],
  ])("are not taken for %s", (_, source) => expect(textsIn("a.tsx", source)).toEqual([]));
});
