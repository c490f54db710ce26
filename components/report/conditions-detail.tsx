import type { Report, ReportCondition } from "@/lib/report/types";
import { Section } from "./section";
import { ConditionStatus } from "./status";
import { CONDITIONS_INTRO, GO_LIVE } from "./wording";

/** Each criterion of the three conditions: its status, the evidence, and what would close the gap. */
export function ConditionsDetail({ conditions, goLive }: Pick<Report, "conditions" | "goLive">) {
  return (
    <Section name="conditions">
      <p>{CONDITIONS_INTRO}</p>
      {conditions.map((condition) => (
        <ConditionDetail key={condition.id} condition={condition} />
      ))}
      {goLive.length > 0 ? (
        <div className="prose mt-10">
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

function ConditionDetail({ condition }: { condition: ReportCondition }) {
  return (
    <div className="mt-10">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-control pb-2">
        <h3 className="text-lg">{condition.name}</h3>
        <p className="flex gap-4 text-sm">
          <ConditionStatus status={condition.status} label={condition.statusLabel} />
          <span className="text-muted">{condition.scoreLabel}</span>
        </p>
      </div>
      <ul>
        {condition.criteria.map((criterion) => (
          <li
            key={criterion.id}
            className="grid gap-x-5 gap-y-1 border-b border-rule py-3 break-inside-avoid sm:grid-cols-[6.5rem_minmax(0,1fr)]"
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
              <p className="mt-0.5 text-sm text-muted">{criterion.evidence}</p>
              {criterion.gap ? <p className="mt-1 text-sm">{criterion.gap}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
