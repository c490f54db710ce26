import type { Report, ReportCondition } from "@/lib/report/types";
import { Fold } from "./fold";
import { Section } from "./section";
import { ConditionStatus } from "./status";
import { CONDITIONS_INTRO, GO_LIVE } from "./wording";

/** Each criterion of the three conditions: its status, the evidence, and what would close the gap. */
export function ConditionsDetail({ claim, conditions, goLive }: Pick<Report, "conditions" | "goLive"> & { claim: string }) {
  return (
    <Section
      name="conditions"
      heading={claim}
      wide={conditions.map((condition) => <ConditionDetail key={condition.id} condition={condition} />)}
    >
      <p>{CONDITIONS_INTRO}</p>
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

function ConditionDetail({ condition }: { condition: ReportCondition }) {
  return (
    <Fold
      heading={condition.name}
      aside={
        <p className="flex gap-4 text-sm">
          <ConditionStatus status={condition.status} label={condition.statusLabel} />
          <span className="text-muted">{condition.scoreLabel}</span>
        </p>
      }
    >
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
              <p className="mt-0.5 text-sm text-muted">{criterion.evidence}</p>
              {criterion.gap ? <p className="mt-1 text-sm">{criterion.gap}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
