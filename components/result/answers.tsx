import { type Changing, changeAddress } from "@/lib/link/origin";
import type { Report } from "@/lib/report/types";
import { ANSWERS } from "@/lib/wording/pages/result";
import { Fold } from "./fold";
import { Section } from "./section";

/** Every answer that the verdict rests on, with a way back to the questions that leaves this link as it is. */
export function AnswersList({ answers, own, code, draftCode }: Pick<Report, "answers" | "own"> & Changing) {
  return (
    <Section
      name="answers"
      note={
        <p>
          {own === null ? ANSWERS.intro : ANSWERS.introWithOwn} {ANSWERS.newLink} {own === null ? null : ANSWERS.ownKept}
        </p>
      }
    >
      <div>
        {answers.map((group) => (
          <div key={group.section} className="relative">
            <Fold heading={group.heading} open>
              <dl className="text-sm">
                {group.rows.map((row) => (
                  <div key={row.id} className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-2">
                    <dt className="text-muted">{row.label}</dt>
                    <dd className={row.source === "not-sure" ? "text-muted italic" : undefined}>
                      {row.value}
                      {ANSWERS.source[row.source] ? <span className="text-muted"> ({ANSWERS.source[row.source]})</span> : null}
                    </dd>
                  </div>
                ))}
              </dl>
            </Fold>
            <a
              href={changeAddress(group.section, { code, draftCode })}
              aria-label={ANSWERS.changeSection(group.heading)}
              className="screen-only absolute top-0 right-0 bg-paper py-3 pl-3 text-sm"
            >
              {ANSWERS.change}
            </a>
          </div>
        ))}
      </div>
    </Section>
  );
}
