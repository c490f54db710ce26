import { CONDITIONS, type Flip, MONEY_LABELS, type Status } from "../../model";
import type { Facts } from "../facts";
import { countOf } from "../natural-frequencies";
import { shares } from "../result/conditions";
import { OWNING } from "../result/names";
import { plural } from "../words";
import type { ProofHead } from "./types";

/** How many of the three conditions are met, and how many are not. */
type Counts = { met: number; failed: number };

const countsOf = ({ assessment }: Facts): Counts => {
  const having = (status: Status) => CONDITIONS.filter((id) => assessment.conditions[id].status === status).length;
  return { met: having("met"), failed: having("not-met") };
};

/** What became of the rule, by how many conditions are met and how many fail; the rest are not known. */
const HEADINGS: Record<`${number} met, ${number} failed`, string> = {
  "3 met, 0 failed": "All three conditions hold, and owning takes no less.",
  "2 met, 1 failed": "Two of three conditions hold. The one that fails is enough to buy.",
  "1 met, 2 failed": "Two of three conditions fail. Either alone would be enough to buy.",
  "0 met, 3 failed": "All three conditions fail. Any one of them would be enough to buy.",
  "2 met, 0 failed": "Two of three conditions hold. Until the third is known to hold, buy.",
  "1 met, 0 failed": "One of three conditions holds. Until the other two are known to hold, buy.",
  "0 met, 0 failed": "None of the three conditions is known yet. Until all of them hold, buy.",
  "1 met, 1 failed": "One condition holds and one is not known. The one that fails is enough to buy.",
  "0 met, 1 failed": "Two of three conditions are not known. The one that fails is enough to buy.",
  "0 met, 2 failed": "Two of three conditions fail. Either is enough to buy, whatever becomes of the third.",
};

/** The heading of the page for so many conditions met and failed. */
export function ruleHeading({ met, failed }: Counts): string {
  const heading = HEADINGS[`${met} met, ${failed} failed`];
  if (heading === undefined) throw new Error(`Three conditions cannot be ${met} met and ${failed} failed.`);
  return heading;
}

/** Money stands beside the rule: whether it would vote the same way, by the chance that owning is cheaper. */
export function moneyVote({ assessment: { cheaperThanHosted }, nothingToOwn, rules, ownedId }: Facts): string {
  if (nothingToOwn) return "Money has no vote. Here it has nothing to compare either: there is no mail to own.";
  const { from, to } = MONEY_LABELS.tooClose;
  const agrees = rules ? cheaperThanHosted > to : cheaperThanHosted < from;
  const split = cheaperThanHosted >= from && cheaperThanHosted <= to;
  const vote = split ? "would be split" : agrees ? "agrees" : "disagrees";
  return `Money has no vote. Here it ${vote}: ${OWNING[ownedId]} is cheaper in ${countOf(cheaperThanHosted, "futures")}.`;
}

/** How many answers it takes to turn the verdict, or how many turn it alone. */
function turning(flips: readonly Flip[]): ProofHead["figures"][number] {
  const sizes = flips.filter(({ kind, to }) => kind === "rule" && to !== null).map(({ changes }) => Object.keys(changes ?? {}).length);
  const alone = sizes.filter((size) => size === 1).length;
  if (sizes.length === 0) return { label: "Answers that could turn it", value: "none" };
  if (alone > 0) return { label: "Answers that turn it by themselves", value: String(alone) };
  return { label: "Answers that would have to change together", value: String(Math.min(...sizes)) };
}

/** @param open how many answers are not known, or not closely enough */
export function proofHead(facts: Facts, open: number): ProofHead {
  const points = CONDITIONS.map((id) => shares(facts.assessment.conditions[id]));
  const total = (of: "met" | "all") => points.reduce((sum, each) => sum + each[of], 0);
  return {
    heading: ruleHeading(countsOf(facts)),
    money: moneyVote(facts),
    figures: [
      { label: `Points that hold, of ${total("all")}`, value: String(total("met")) },
      turning(facts.assessment.flips),
      { label: plural(open, "Answer left open", "Answers left open"), value: open === 0 ? "none" : String(open) },
    ],
  };
}
