import { type Assessment, flipRises } from "../../model";
import type { Answers } from "../../questionnaire/types";
import type { Report } from "../../report/types";
import { REVISIT } from "../../wording/decision-record";
import { uncapitalised } from "../../wording/words";

/** What would turn the verdict, and then what would turn the cheapest option: one finished sentence each, with its numbers. */
export function triggers(report: Report, assessment: Assessment, answers: Answers): { verdict: string[]; money: string[] } {
  const { singles, sets, numbers } = report.flips;
  const flips = new Map(assessment.flips.map((flip) => [flip.id, flip]));
  return {
    verdict: [
      ...singles.map(({ change, to }) => REVISIT.single(change.label, change.from, change.to, to)),
      ...sets.map(({ heading, changes }) =>
        REVISIT.set(
          uncapitalised(heading),
          changes.map(({ label, from, to }) => REVISIT.change(label, from, to)),
        ),
      ),
    ],
    money: numbers.rows
      .filter((row) => row.turns)
      .map(({ id, label, at, today, cheapest }) => {
        const flip = flips.get(id);
        const rises = flip && flipRises(flip, answers);
        const [there, here] = [uncapitalised(at), uncapitalised(today)];
        return rises === undefined ? REVISIT.other(label, there, here, cheapest) : REVISIT.number(label, rises, there, here, cheapest);
      }),
  };
}
