import type { Report, ReportCondition } from "@/lib/report/types";
import { HOW } from "@/lib/wording/pages/numbers";
import { CONDITIONS_INTRO, GO_LIVE } from "@/lib/wording/pages/result";
import { Fold } from "./fold";
import { numberHref } from "./numbers/addresses";
import { NumberLink } from "./numbers/number-link";
import { Section } from "./section";
import { ConditionStatus } from "./status";

/** Each criterion of the three conditions: its status, the evidence, and what would close the gap. */
export function ConditionsDetail({ conditions, goLive, resultAt }: Pick<Report, "conditions" | "goLive"> & { resultAt: string }) {
  return (
    <Section name="conditions" note={<p>{CONDITIONS_INTRO}</p>}>
      {conditions.map((condition) => (
        <ConditionDetail key={condition.id} condition={condition} resultAt={resultAt} />
      ))}
      {goLive.length > 0 ? (
        <div className="prose mt-6">
          <h3 className="text-lg">{GO_LIVE.heading}</h3>
          <p>{GO_LIVE.intro}</p>
          <ul>
            {goLive.map((item) => (
              <li key={item.id}>{item.text}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Section>
  );
}

function ConditionDetail({ condition, resultAt }: { condition: ReportCondition; resultAt: string }) {
  return (
    <Fold
      heading={condition.name}
      open
      aside={
        <p className="flex flex-wrap gap-x-4 text-sm">
          <ConditionStatus status={condition.status} label={condition.statusLabel} />
          <span className="text-muted">{condition.scoreLabel}</span>
        </p>
      }
    >
      <p className="max-w-measure">{condition.summary}</p>
      <p className="mt-1 text-sm">
        <NumberLink resultAt={resultAt} number={condition.number} of={condition.name} text={condition.scoreLabel} />
      </p>
      <p className="screen-only mb-2 text-sm">
        <a href={numberHref(resultAt, condition.number)} aria-label={HOW.scoreOf(condition.name)} className="inline-block py-1.5">
          {HOW.score}
        </a>
      </p>
      <ul>
        {condition.criteria.map((criterion) => (
          <li
            key={criterion.id}
            className="grid gap-x-5 gap-y-1 border-t border-rule py-3 break-inside-avoid sm:grid-cols-[6.5rem_minmax(0,1fr)]"
          >
            <p className="text-sm">
              {criterion.applies ? (
                <ConditionStatus status={criterion.status} label={criterion.statusLabel} />
              ) : (
                <span className="text-muted">{criterion.statusLabel}</span>
              )}
            </p>
            <div>
              <p className="font-medium">{criterion.text}</p>
              <p className="mt-0.5 text-sm text-muted">
                {criterion.evidence}{" "}
                {criterion.number ? (
                  <a href={numberHref(resultAt, criterion.number)} aria-label={HOW.criterionOf(criterion.text)} className="screen-only">
                    {HOW.criterion}
                  </a>
                ) : null}
              </p>
              {criterion.gap ? <p className="mt-1 text-sm">{criterion.gap}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
