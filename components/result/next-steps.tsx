import type { Report } from "@/lib/report/types";
import { NEXT } from "@/lib/wording/pages/result";
import type { StepGroup } from "@/lib/wording/types";
import { Fold } from "./fold";
import { Section } from "./section";

/** Steps in sight; a group that would pass this is folded. */
const MOST_IN_SIGHT = 13;

/** What to do from here: a list to print and to give away, step by step. The first groups are in sight, what would make it too long is folded. */
export function NextSteps({ nextSteps }: Pick<Report, "nextSteps">) {
  const { heading, intro, groups } = nextSteps;
  const upTo = groups.map((_, at) => groups.slice(0, at + 1).reduce((sum, { steps }) => sum + steps.length, 0));
  const isInSight = (at: number) => at === 0 || (upTo[at] ?? 0) <= MOST_IN_SIGHT;
  return (
    <Section
      name="next"
      heading={heading}
      note={
        <>
          <p>{intro}</p>
          <p>{NEXT.print}</p>
        </>
      }
    >
      <div className="checklist">
        {groups.map((group, at) =>
          isInSight(at) ? (
            <div key={group.heading}>
              <h3>
                {group.heading}
                {at === 0 ? <Blanks /> : null}
              </h3>
              <Steps group={group} />
            </div>
          ) : (
            <Fold key={group.heading} heading={group.heading}>
              <Steps group={group} />
            </Fold>
          ),
        )}
      </div>
    </Section>
  );
}

/** The names of the lines to write on, once above them. */
function Blanks() {
  return (
    <span aria-hidden="true" className="blanks">
      <span>{NEXT.owner}</span>
      <span>{NEXT.day}</span>
    </span>
  );
}

/** Steps with a box to tick, and a line for who does it and one for the day; nothing that is written on paper is stored. */
function Steps({ group }: { group: StepGroup }) {
  return (
    <ol>
      {group.steps.map((step) => (
        <li key={step}>
          <p>{step}</p>
          <span aria-hidden="true" className="blank" data-label={NEXT.owner} />
          <span aria-hidden="true" className="blank" data-label={NEXT.day} />
        </li>
      ))}
    </ol>
  );
}
