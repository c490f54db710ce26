import type { Facts } from "../facts";
import { capitalised } from "../words";
import type { Candidate } from "./candidates";
import { moneyFindings } from "./money-findings";
import { operationFindings } from "./operation-findings";
import { proofFindings } from "./proof-findings";
import type { Finding } from "./types";

const DOORS: Record<Finding["page"], string> = {
  money: "Money: what each option costs",
  operation: "Running it: work and failures",
  proof: "Proof: the rule, point by point",
};

/** Numbers as they are printed, with the sign of their currency or percent. */
const NUMBERS = /[$€£]?\d[\d.,]*\d%?|[$€£]?\d%?/g;

/** The numbers that a text holds, each as it is printed: "$8,500", "75%", "5.5". */
export function numbersIn(text: string): string[] {
  return text.match(NUMBERS) ?? [];
}

const textOf = ({ figure, qualifier, said }: Omit<Finding, "page" | "door">) => [figure, qualifier ?? "", said].join(" ");

/**
 * What people do not expect of this result: one finding for each of the three proofs. Of the findings that the result supports, the most
 * surprising is taken, the first where two are equally so, unless it holds a number that stands on the page already or holds one twice: a
 * number is said once. Where all of them do, which takes a result with hardly a number, it is the last, the plainest.
 *
 * @param shown texts with figures that stand on the page beside the findings
 */
export function findings(facts: Facts, shown: readonly string[] = []): [Finding, Finding, Finding] {
  const said = new Set(shown.flatMap(numbersIn));
  const choose = (page: Finding["page"], candidates: readonly Candidate[]): Finding => {
    const ranked = [...candidates].sort((a, b) => b.surprise - a.surprise);
    const isNew = (candidate: Candidate) => {
      const numbers = numbersIn(textOf(candidate));
      return new Set(numbers).size === numbers.length && numbers.every((number) => !said.has(number));
    };
    const chosen = ranked.find(isNew) ?? ranked.at(-1);
    if (chosen === undefined) throw new Error(`There is no finding for "${page}".`);
    for (const number of numbersIn(textOf(chosen))) said.add(number);
    const { surprise: _, ...finding } = chosen;
    return { ...finding, page, figure: capitalised(finding.figure), door: DOORS[page] };
  };
  return [choose("money", moneyFindings(facts)), choose("operation", operationFindings(facts)), choose("proof", proofFindings(facts))];
}
