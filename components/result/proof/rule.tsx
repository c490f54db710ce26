import { classNames } from "@/components/ui/class-names";
import { ROLES } from "@/components/ui/table-roles";
import type { Report } from "@/lib/report/types";
import { GO_LIVE } from "@/lib/wording/pages/result";
import { RULE } from "@/lib/wording/proof/rest";
import type { Gauge, Lane, Point, RuleCondition } from "@/lib/wording/proof/types";
import { Door } from "../door";
import { NumberLink } from "../numbers/number-link";
import { Section } from "../section";
import { ConditionMark } from "../status";
import { percent } from "./percent";

type Props = Pick<Report, "goLive"> & Pick<Report["proof"], "rule"> & { resultAt: string };

/** Things to control that stand side by side; more of them stand in rows. */
const MOST_BOXES = 2;

/** The rule point by point: what must all hold stands below each other, what is enough alone stands side by side. */
export function Rule({ rule, goLive, resultAt }: Props) {
  const isChoice = rule.some(({ lanes }) => lanes.length > 1);
  return (
    <Section
      name="conditions"
      across
      note={
        <>
          <div className="rule-notes">
            <p>
              <b>{RULE.and}:</b> {RULE.andMeans}
            </p>
            {isChoice ? (
              <p>
                <b>{RULE.or}:</b> {RULE.orMeans}
              </p>
            ) : null}
          </div>
          <p>{RULE.ours}</p>
        </>
      }
    >
      <ol>
        {rule.map((condition, at) => (
          <Condition key={condition.id} condition={condition} isLast={at === rule.length - 1} resultAt={resultAt} />
        ))}
      </ol>
      {goLive.length > 0 ? (
        <div className="fact">
          <p>
            <b>{GO_LIVE.heading}.</b> {GO_LIVE.intro}
          </p>
          <ul className="list-disc pl-5">
            {goLive.map((item) => (
              <li key={item.id}>{item.text}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Door to="rule" resultAt={resultAt}>
        {RULE.door}
      </Door>
    </Section>
  );
}

function Condition({ condition, isLast, resultAt }: { condition: RuleCondition; isLast: boolean; resultAt: string }) {
  const { name, status, statusLabel, asks, lanes, points } = condition;
  return (
    <li className="cond">
      <ConditionMark status={status} />
      <h3 className="cond-name">
        {name} <b className={status}>{statusLabel}</b>
      </h3>
      <p className="asks">{asks}</p>
      {lanes.length > MOST_BOXES ? (
        <Matrix caption={name} lanes={lanes} />
      ) : lanes.length > 0 ? (
        <ul className={classNames("lanes", lanes.length > 1 && "several")}>
          {lanes.map((lane, at) => (
            <li key={lane.id} className="lane">
              {at > 0 ? <span className="or">{RULE.or}</span> : null}
              <h4>{lane.name}</h4>
              <Points caption={lane.name} points={lane.points} resultAt={resultAt} />
            </li>
          ))}
        </ul>
      ) : (
        <Points caption={name} points={points} resultAt={resultAt} />
      )}
      {isLast ? null : <span className="join">{RULE.and}</span>}
    </li>
  );
}

/** Many things to control, a row each; any one of them is enough. */
function Matrix({ caption, lanes }: { caption: string; lanes: readonly Lane[] }) {
  const columns = [RULE.requirement, ...(lanes[0]?.points ?? []).map(({ text }) => text)];
  return (
    <table {...ROLES.table} aria-label={caption} className="points matrix">
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          {columns.map((label) => (
            <th key={label} {...ROLES.column} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {lanes.map((lane, at) => (
          <tr key={lane.id} {...ROLES.row}>
            <th {...ROLES.header} scope="row">
              <ConditionMark status={lane.status} />
              {at > 0 ? <span className="or">{RULE.or} </span> : null}
              {lane.name}
            </th>
            {lane.points.map(({ id, status, statusLabel, text, said }) => (
              <td key={id} {...ROLES.cell} data-label={text}>
                <b>{said}</b> <span className={status}>{statusLabel}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Points({ caption, points, resultAt }: { caption: string; points: readonly Point[]; resultAt: string }) {
  return (
    <table {...ROLES.table} aria-label={caption} className="points">
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          {[RULE.point, RULE.said, RULE.status].map((label) => (
            <th key={label} {...ROLES.column} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {points.map(({ id, status, statusLabel, applies, text, said, number, gauge }) => (
          <tr key={id} {...ROLES.row}>
            <th {...ROLES.header} scope="row">
              {applies ? <ConditionMark status={status} /> : null}
              {text}
            </th>
            <td {...ROLES.cell} data-label={RULE.said} className="said">
              {number === undefined ? said : <NumberLink resultAt={resultAt} number={number} of={text.replace(/\.$/, "")} text={said} />}
              {gauge ? <Bar gauge={gauge} /> : null}
            </td>
            <td {...ROLES.cell} className={`status ${applies ? status : "muted"}`}>
              {statusLabel}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was said as a bar, hollow up to the upper end of a range, and a stroke at what is needed; the words beside it say both. */
function Bar({ gauge: { low, high, need } }: { gauge: Gauge }) {
  return (
    <svg aria-hidden="true" className="gauge">
      <rect className="said-bar" width={percent(low)} height="100%" />
      {high > low ? <rect className="said-range" x={percent(low)} width={percent(high - low)} height="100%" /> : null}
      <line x1={percent(need)} x2={percent(need)} y1="-0.2em" y2="0.8em" />
    </svg>
  );
}
