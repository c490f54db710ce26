import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/**
 * What is added to the questionnaire or the model has to be added in more than one place. The compiler gives the list: `lib` is compiled
 * with one thing more of each kind, and the tests read which files no longer compile for want of it.
 */

const LIB = resolve(import.meta.dirname, "../../../lib");

const config = ts.getParsedCommandLineOfConfigFile(
  resolve(LIB, "tsconfig.json"),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
    },
  },
);
if (config === undefined) throw new Error("lib has no tsconfig.json.");
const { fileNames, options } = config;

/** One thing more of each kind: where its name is listed, and what a message of the compiler says when a place for it is missing. */
const ADDED = {
  question: {
    file: "questionnaire/types.ts",
    find: "mfa: Mfa | NotSure;",
    put: "$& addedQuestion: RangeValue | NotSure;",
    inMessage: /addedQuestion/,
  },
  choice: {
    file: "questionnaire/ids.ts",
    find: '"best-effort", "rota"',
    put: '$&, "added-choice"',
    inMessage: /added-choice|"coverage has no place/,
  },
  objective: { file: "questionnaire/ids.ts", find: '"exit",', put: '$& "added-objective",', inMessage: /added-objective/ },
  option: {
    file: "questionnaire/ids.ts",
    find: '"core", "self"] as const',
    put: '"core", "self", "added-option"] as const',
    inMessage: /added-option/,
  },
  incident: {
    file: "model/costs/incident-rows.ts",
    find: '  "legal-hold": {',
    put: '  "added-incident": { line: "incident-loss", met: PEOPLE, rate: { base: "all.legal-hold.rate" } },\n$&',
    inMessage: /added-incident/,
  },
  line: {
    file: "model/costs/lines.ts",
    find: '  "user-help": {',
    put: '  "added-line": { visible: true, kind: "work", parts: bought(none) },\n$&',
    inMessage: /added-line/,
  },
} as const satisfies Record<string, { file: string; find: string; put: string; inMessage: RegExp }>;

/** Every message of the compiler once all of it is added, with the file that the message is about. */
function messages(): { file: string; text: string }[] {
  const edited = new Map<string, string>();
  for (const { file, find, put } of Object.values(ADDED)) {
    const path = resolve(LIB, file);
    const text = edited.get(path) ?? readFileSync(path, "utf8");
    if (text.split(find).length !== 2) throw new Error(`${file} does not say ${find} once.`);
    edited.set(path, text.replace(find, put));
  }
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (path, target) => {
    const text = edited.get(resolve(path));
    return text === undefined ? onDisk(path, target) : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram({ rootNames: fileNames, options: { ...options, noErrorTruncation: true }, host });
  return program.getSemanticDiagnostics().map(({ file, messageText }) => ({
    file: relative(LIB, file?.fileName ?? LIB),
    text: ts.flattenDiagnosticMessageText(messageText, "\n"),
  }));
}

describe("the compiler names what must know", () => {
  const all = messages();
  const namedFor = (kind: keyof typeof ADDED) =>
    [...new Set(all.filter(({ text }) => ADDED[kind].inMessage.test(text)).map(({ file }) => file))].sort();

  it("a new question: what it is, when it is asked, what it moves, its place in the link, and the words for when it is open", () => {
    expect(namedFor("question")).toEqual([
      "link/codec.ts",
      "model/explain/number-ids.ts",
      "model/flips/money-flips.ts",
      "model/flips/nature.ts",
      "model/rule/answer-dependencies.ts",
      "model/rule/best-and-worst.ts",
      "questionnaire/applies.ts",
      "questionnaire/mail.ts",
      "wording/pages/questionnaire.ts",
      "wording/result/unknowns.ts",
    ]);
  });

  it("a new choice of a question", () => {
    expect(namedFor("choice")).toEqual([
      "link/codec.ts",
      "model/costs/factors.ts",
      "model/rule/conditions.ts",
      "questionnaire/team-and-burden.ts",
      "wording/proof/points.ts",
      "wording/result/capability.ts",
      "wording/result/drills.ts",
      "wording/result/owning-steps.ts",
    ]);
  });

  it("a new objective", () => {
    expect(namedFor("objective")).toEqual([
      "link/codec.ts",
      "questionnaire/objectives.ts",
      "questionnaire/relay.ts",
      "wording/answer/texts.ts",
      "wording/result/kinds.ts",
      "wording/result/names.ts",
      "wording/result/ownership-in-your-case.ts",
    ]);
  });

  it("a fifth way to have mail", () => {
    expect(namedFor("option")).toEqual([
      "link/stored.ts",
      "model/by-option.ts",
      "model/costs/bills.ts",
      "model/costs/control-premium.ts",
      "model/costs/cost-lines.ts",
      "model/costs/deliveries.ts",
      "model/costs/following-lines.ts",
      "model/costs/line-parts.ts",
      "model/costs/lines.ts",
      "model/costs/work.ts",
      "model/explain/line-enters.ts",
      "model/explain/loss-enters.ts",
      "model/kept/figures.ts",
      "model/schema-pieces.ts",
      "wording/answer/headline.ts",
      "wording/answer/picture.ts",
      "wording/differences.ts",
      "wording/numbers/lines.ts",
      "wording/numbers/scales.ts",
      "wording/pages/evidence.ts",
      "wording/result/model-of-then.ts",
      "wording/result/names.ts",
      "wording/result/ownership.ts",
      "wording/result/sources.ts",
      "wording/result/verdict.ts",
    ]);
  });

  it("a new incident: beside its row, one entry of words", () => {
    expect(namedFor("incident")).toEqual(["wording/result/incidents.ts"]);
  });

  it("a new cost line: beside its row, one name", () => {
    expect(namedFor("line")).toEqual(["wording/result/lines.ts"]);
  });
});
