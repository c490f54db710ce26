import { type Changing, changeAddress } from "@/lib/link/origin";
import type { Report } from "@/lib/report/types";
import { ANSWERS } from "@/lib/wording/pages/result";
import { YOUR_ANSWERS } from "@/lib/wording/proof/rest";
import { Door } from "../door";
import { Section } from "../section";

type Props = { answers: Report["proof"]["answers"]; own: Report["own"]; resultAt: string } & Changing;

/** How many answers each group of questions has, with a way back to them; what the verdict hangs on stands further up, beside what it decides. */
export function AnswerGroups({ answers, own, code, draftCode, resultAt }: Props) {
  return (
    <Section
      name="answers"
      across
      note={
        <>
          <p>
            {own === null ? ANSWERS.intro : ANSWERS.introWithOwn} {YOUR_ANSWERS.where} {ANSWERS.newLink}{" "}
            {own === null ? null : ANSWERS.ownKept}
          </p>
          <span id="motives" />
          <Door to="answers" resultAt={resultAt}>
            {YOUR_ANSWERS.door}
          </Door>
        </>
      }
    >
      <ul className="answer-groups">
        {answers.map(({ section, heading, count }) => (
          <li key={section}>
            <b>{heading}</b> <span className="count">{count}</span>
            <a href={changeAddress(section, { code, draftCode })} aria-label={ANSWERS.changeSection(heading)} className="screen-only">
              {ANSWERS.change}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
