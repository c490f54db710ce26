import type { Report } from "@/lib/report/types";
import { RULE } from "@/lib/wording/proof/rest";
import type { Lane, RuleCondition } from "@/lib/wording/proof/types";
import { ConditionMark } from "../status";

/** Things to control that the small drawing still shows one by one. */
const MOST_LANES = 4;

/** The rule in small: three conditions, all of which must hold, and what was named to control, of which one is enough. */
export function Circuit({ rule, heading }: Pick<Report["proof"], "rule"> & { heading: string }) {
  return (
    <section className="circuit" aria-labelledby="circuit-heading">
      <h2 id="circuit-heading">{heading}</h2>
      <ol>
        {rule.map((condition, at) => (
          <li key={condition.id}>
            {at > 0 ? <p className="wire">{RULE.and}</p> : null}
            <Node condition={condition} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Node({ condition: { name, status, statusLabel, holds, lanes } }: { condition: RuleCondition }) {
  return (
    <div className={`node ${status}`}>
      <p className="node-name">
        <ConditionMark status={status} />
        {name}
        <b className={status}>{statusLabel}</b>
      </p>
      <p className="hold">{holds}</p>
      {lanes.length > 0 && lanes.length <= MOST_LANES ? (
        <ul className="pair">
          {lanes.map((lane, at) => (
            <Small key={lane.id} lane={lane} isFirst={at === 0} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Small({ lane, isFirst }: { lane: Lane; isFirst: boolean }) {
  return (
    <li>
      {isFirst ? null : <b>{RULE.or}</b>}
      <span className="lane-small">
        {lane.name} <b className={lane.status}>{lane.state}</b>
      </span>
    </li>
  );
}
