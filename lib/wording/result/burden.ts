import type { Criterion } from "../../model";

import type { NotSure, YesNo } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { exactHours, exactWeeks, spanText, thresholdMoney } from "../format";
import type { CriterionWords } from "./criterion";

const YES_NO: Record<YesNo | NotSure, string> = { yes: "yes", no: "no", "not-sure": "not sure" };

function haveAndNeed(criterion: Criterion, format: (value: number) => string, words: { have: string; none: string; need: string }): string {
  const have = criterion.have ? `${words.have} ${spanText(criterion.have, format)}` : words.none;
  const need = criterion.need ? `; ${words.need} ${spanText(criterion.need, format)}` : "";
  return `${have}${need}.`;
}

function shortfall(criterion: Criterion, format: (value: number) => string): string | null {
  return criterion.need ? format(criterion.need.high) : null;
}

const money = (facts: Facts) => (value: number) => thresholdMoney(value, facts.currency);

export const BURDEN_CRITERIA: Record<string, CriterionWords> = {
  owner: {
    text: "One named person owns mail.",
    evidence: (facts) => `Your answer: ${YES_NO[facts.answers.owner]}.`,
    gap: "Name the person, and write mail into what they are measured by.",
  },
  acceptance: {
    text: "The leadership has accepted the burden in writing.",
    evidence: (facts) => `Your answer: ${YES_NO[facts.answers.acceptance]}.`,
    gap: "Put the hours that owning adds, the loss of a bad year and the weeks of poor delivery in one page, and have the leadership sign it.",
  },
  "committed-hours": {
    text: "The hours committed each month cover what owning adds to the work of buying, in four futures out of five.",
    evidence: (_facts, criterion) =>
      haveAndNeed(criterion, exactHours, {
        have: "Committed a month:",
        none: "How many hours are committed is not known",
        need: "added by owning:",
      }),
    gap: (_facts, criterion) => {
      const needed = shortfall(criterion, exactHours);
      return needed === null
        ? "Commit the hours a month that owning adds."
        : `Commit ${needed} a month beyond what bought mail would need, in writing.`;
    },
  },
  "bearable-loss": {
    text: "The loss you can bear in a year covers what incidents would cost beyond buying in the worst year of twenty, on average.",
    evidence: (facts, criterion) =>
      haveAndNeed(criterion, money(facts), {
        have: "Bearable a year:",
        none: "What loss you can bear is not known",
        need: "incidents beyond buying, in the worst year of twenty, on average:",
      }),
    gap: (facts, criterion) => {
      const needed = shortfall(criterion, money(facts));
      return needed === null
        ? "Agree what loss in one year you can bear."
        : `Set aside or insure ${needed} a year beyond what buying would lose, or bring the loss down by own practice.`;
    },
  },
  "degraded-weeks": {
    text: "You can live with poor delivery for as long as new addresses take to earn trust.",
    evidence: (_facts, criterion) =>
      haveAndNeed(criterion, exactWeeks, {
        have: "Bearable:",
        none: "How many weeks of poor delivery you can bear is not known",
        need: "needed:",
      }),
    gap: (_facts, criterion) => {
      const needed = shortfall(criterion, exactWeeks);
      return needed === null
        ? "Agree how many weeks of poor delivery you can bear."
        : `Plan ${needed} of slow warm-up, with the old route kept open beside it.`;
    },
  },
};
