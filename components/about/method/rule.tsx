import { StackTable } from "@/components/result/stack-table";
import { OWNED_TABLE } from "@/lib/report/method/owned-table";
import { ESSAY } from "@/lib/wording/pages/method";
import { CONDITIONS, COUNTS, LABELS, OWNED, RULE } from "@/lib/wording/pages/method-rule";
import { GO_LIVE, OPTION_DEFINITIONS, OPTION_NAMES } from "@/lib/wording/result";
import { Section } from "./section";

/** The rule with its reasons, its conditions point by point, and what never decides. */
export function Rule() {
  return (
    <Section
      name="rule"
      wide={
        <div className="space-y-10">
          {CONDITIONS.map((condition, index) => (
            <div key={condition.name} className="memo">
              <h3 className="text-lg">
                <span className="text-accent">{index + 1}</span> {condition.name}
              </h3>
              <div>
                <p>{condition.why}</p>
                <dl className="mt-3 border-t border-rule text-sm">
                  {condition.points.map(([point, met]) => (
                    <div key={point} className="border-b border-rule py-2.5 sm:grid sm:grid-cols-[11rem_1fr] sm:gap-x-6">
                      <dt className="font-medium">{point}</dt>
                      <dd className="mt-0.5 sm:mt-0">{met}</dd>
                    </div>
                  ))}
                </dl>
                {condition.after ? <p className="mt-3 text-sm text-muted">{condition.after}</p> : null}
              </div>
            </div>
          ))}
          <div className="memo">
            <h3 className="text-lg">{COUNTS.counts.heading}</h3>
            <p>{COUNTS.counts.text}</p>
          </div>
          <div className="memo">
            <h3 className="text-lg">{COUNTS.never.heading}</h3>
            <div className="prose">
              <ul>
                {COUNTS.never.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
              <p>{COUNTS.numbers}</p>
            </div>
          </div>
        </div>
      }
    >
      <p>
        {RULE.source[0]}
        <a href={ESSAY.url} rel="noreferrer">
          <cite>{ESSAY.title}</cite>
        </a>
        {RULE.source[1]}
      </p>
      <ul>
        {RULE.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className="font-medium">{RULE.rule}</p>
      <p>{RULE.logic}</p>
    </Section>
  );
}

/** The options, and which of them the established objectives ask for. */
export function OwnedOption() {
  return (
    <Section
      name="owned"
      wide={
        <div className="space-y-10">
          <StackTable
            caption={OWNED.options.caption}
            columns={[{ label: OWNED.options.option, width: "sm:w-[24%]" }, { label: OWNED.options.meaning }]}
            rows={(["hosted", "sender", "core", "self"] as const).map((option) => ({
              id: option,
              cells: [OPTION_NAMES[option], OPTION_DEFINITIONS[option]],
            }))}
          />
          <StackTable
            caption={OWNED.caption}
            columns={[{ label: OWNED.forced, width: "sm:w-[68%]" }, { label: OWNED.option }]}
            rows={OWNED_TABLE.map((row) => ({ id: row.forced, cells: [row.forced, OPTION_NAMES[row.option]] }))}
          />
        </div>
      }
    >
      <p>{OWNED.options.intro}</p>
      <p>{OWNED.intro}</p>
      <p>{OWNED.hypothetical}</p>
    </Section>
  );
}

/** What the labels mean, and what comes before going live. */
export function Labels() {
  return (
    <Section name="labels">
      <p>{LABELS.intro}</p>
      <dl className="border-t border-rule text-sm">
        {LABELS.rows.map(([label, meaning]) => (
          <div key={label} className="border-b border-rule py-2.5 sm:grid sm:grid-cols-[11rem_1fr] sm:gap-x-6">
            <dt className="font-medium">{label}</dt>
            <dd className="mt-0.5 sm:mt-0">{meaning}</dd>
          </div>
        ))}
      </dl>
      <h3 className="pt-4 text-lg">{LABELS.goLive.heading}</h3>
      <p>{LABELS.goLive.intro}</p>
      <ul>
        {Object.entries(GO_LIVE).map(([id, text]) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}
