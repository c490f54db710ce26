import { type Assessment, beyondBuying, type OptionResult } from "../../model";

import { NOT_SURE, OBJECTIVES, type Objective } from "../../questionnaire/ids";
import type { Scenario } from "../../questionnaire/scenario";
import type { Report } from "../../report/types";
import {
  CONFIRMATION,
  CONSEQUENCE,
  CONTEXT,
  DRIVERS,
  HEADINGS,
  MORE,
  OPTIONS_TABLE,
  OUTCOME,
  REVISIT,
} from "../../wording/decision-record";
import { hours, totalMoney, yearsInWords } from "../../wording/format";
import { BASIS_PHRASES, FIT_PHRASES, OBJECTIVE_NAMES, OPTION_NAMES } from "../../wording/result/names";
import { bullets, escaped, table } from "./markdown";
import { suggestedReview } from "./review";
import { triggers } from "./triggers";

export type Reported = { report: Report; assessment: Assessment; scenario: Scenario };

/**
 * A result as an architectural decision record in the form of MADR: proposed, for whoever decides to put their names to. Markdown that
 * ends in a line feed; the same bytes each time.
 *
 * @param link address of the result, absolute; its PDF and JSON lie under it
 */
export function decisionRecord({ report, assessment, scenario }: Reported, link: string): string {
  const { verdict, versions } = report;
  const blocks = [
    "---\nstatus: proposed\n---",
    `# ${escaped(report.title)}`,
    `## ${HEADINGS.context}`,
    escaped(CONTEXT),
    ...(report.motives.length > 0 ? [bullets(report.motives.map(({ motive }) => DRIVERS.motive(motive)))] : []),
    `## ${HEADINGS.drivers}`,
    bullets([...objectives(assessment, scenario), ...conditions(report)]),
    `## ${HEADINGS.options}`,
    bullets(report.options.rows.map(({ name, meaning }) => `${name}: ${meaning}`)),
    escaped(OPTIONS_TABLE.intro(yearsInWords(assessment.horizonYears), versions.draws)),
    ...(report.conversion === null ? [] : [escaped(report.conversion)]),
    table(OPTIONS_TABLE.head, optionRows(report, assessment)),
    ...(report.options.note === undefined ? [] : [escaped(report.options.note)]),
    escaped(report.priceOfControl.headline),
    `## ${HEADINGS.outcome}`,
    escaped(`${OUTCOME.chosen(OPTION_NAMES[verdict.option], verdict.label)} ${verdict.sentence}`),
    escaped(verdict.labelMeaning),
    ...verdict.detail.map(escaped),
    ...(verdict.unless.length > 0 ? [OUTCOME.unless, bullets(verdict.unless)] : []),
    escaped(report.priceOfControl.moneyLabel),
    `### ${HEADINGS.consequences}`,
    bullets(consequences(report)),
    `### ${HEADINGS.confirmation}`,
    ...confirmation(report),
    `## ${HEADINGS.revisit}`,
    ...revisit({ report, assessment, scenario }),
    `## ${HEADINGS.more}`,
    [`* ${MORE.result} <${link}>`, `* ${MORE.pdf} <${link}/summary.pdf>`, `* ${MORE.json} <${link}/assessment.json>`].join("\n"),
    bullets(versions.lines),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** What is established, and whether a hosted service can meet it. */
function objectives({ conditions }: Assessment, { answers }: Scenario): string[] {
  const isEstablished = (objective: Objective) =>
    conditions.control.criteria.some(({ id, status }) => id === `established.${objective}` && status === "met");
  const established = OBJECTIVES.filter(isEstablished).map((objective) =>
    DRIVERS.objective(
      OBJECTIVE_NAMES[objective],
      BASIS_PHRASES[answers[`basis.${objective}`] ?? NOT_SURE],
      FIT_PHRASES[answers[`hostedFit.${objective}`] ?? NOT_SURE],
    ),
  );
  return established.length > 0 ? established : [DRIVERS.noObjective];
}

function conditions(report: Report): string[] {
  return report.conditions.map(({ name, statusLabel, scoreLabel, summary }) => DRIVERS.condition(name, statusLabel, scoreLabel, summary));
}

function optionRows(report: Report, assessment: Assessment): string[][] {
  const money = (value: number) => totalMoney(value, assessment.currency);
  return report.options.rows.map(({ id, name }) => {
    const { totalCost, hoursPerMonth, addedHoursPerMonth }: OptionResult = assessment.options[id];
    const beyond = id === "hosted" ? "–" : money(beyondBuying(assessment, id));
    const added = id === "hosted" ? "–" : hours(addedHoursPerMonth.p80);
    const { mean, p10, p50, p90 } = totalCost;
    return [name, money(mean), money(p10), money(p50), money(p90), beyond, hours(hoursPerMonth.p50), hours(hoursPerMonth.p80), added];
  });
}

/** The case for what was chosen, and the case against it. */
function consequences({ verdict, caseFor, caseAgainst }: Report): string[] {
  const [good, bad] = verdict.option === "hosted" ? [caseAgainst, caseFor] : [caseFor, caseAgainst];
  return [...good.points.map(CONSEQUENCE.good), ...bad.points.map(CONSEQUENCE.bad)];
}

function confirmation({ goLive, unknowns }: Report): string[] {
  const toDo = goLive.length > 0 ? [CONFIRMATION.goLive, bullets(goLive.map(({ text }) => text))] : [];
  const open = unknowns.map(({ label, howToFindOut, couldChangeVerdict }) => CONFIRMATION.unknown(label, howToFindOut, couldChangeVerdict));
  const toFind = open.length > 0 ? [CONFIRMATION.findOut, bullets(open)] : [];
  return toDo.length + toFind.length > 0 ? [...toDo, ...toFind] : [CONFIRMATION.nothingOpen];
}

function revisit({ report, assessment, scenario }: Reported): string[] {
  const { verdict, money } = triggers(report, assessment, scenario.answers);
  const { on, isPrice } = suggestedReview(report);
  return [
    escaped([...(verdict.length > 0 ? [REVISIT.intro, REVISIT.rulesOnly] : report.flips.intro)].join(" ")),
    bullets([...verdict, ...money, REVISIT.date(on, isPrice)]),
  ];
}
