import { planName } from "../data/price-book";
import {
  type Assessment,
  CONDITIONS,
  type ConditionId,
  type Counted,
  type Criterion,
  messagesPerMonth,
  NUMBER,
  NUMERIC_CRITERIA,
  priceOfMailbox,
  priceOfMonth,
} from "../model";

import { NOT_SURE, OPTIONS, type OptionId } from "../questionnaire/ids";
import { notSureIds } from "../questionnaire/known";
import { QUESTIONS, questionOf } from "../questionnaire/questions";
import type { Scenario } from "../questionnaire/scenario";
import { type Facts, factsOf } from "../wording/facts";
import { moneyRange, roundMoney, totalMoney, totalRange, whole } from "../wording/format";
import * as wording from "../wording/result";
import { asksForSomething } from "../wording/result/criterion";
import { answerSections } from "./answers";
import { buying, chosenPlan, fittingPlans, marketsOf } from "./buying";
import { buildCharts } from "./chart-series";
import { flips } from "./flips";
import { ownAssumptions } from "./own-assumptions";
import { sensitivity } from "./sensitivity";
import { sourceRows } from "./sources";
import { costLineTable, incidentTable } from "./tables";
import type { Figure, Report, ReportCondition } from "./types";

function verdict(facts: Facts): Report["verdict"] {
  const { option, verdict: label } = facts.assessment.recommendation;
  return {
    option,
    sentence: wording.verdictSentence(facts),
    label: wording.VERDICT_LABELS[label],
    labelMeaning: wording.labelMeaning(facts),
    detail: wording.verdictDetail(facts),
    unless: label === "open" && !facts.rules ? wording.conditionsToEstablish(facts) : [],
  };
}

function condition(facts: Facts, id: ConditionId): ReportCondition {
  const { status, score, criteria } = facts.assessment.conditions[id];
  return {
    id,
    name: wording.CONDITION_NAMES[id],
    status,
    statusLabel: wording.STATUS_LABELS[status],
    score: Math.round(score),
    scoreLabel: wording.scoreLabel(score),
    number: NUMBER.score(id),
    summary: wording.conditionSummary(facts, id),
    criteria: criteria.map((criterion) => ({
      id: criterion.id,
      status: criterion.status,
      ...wording.tellCriterion(facts, id, criterion),
      ...numberOf(criterion),
    })),
  };
}

/** The page of a criterion that compares two numbers; of one that asks for nothing here there is nothing to tell. */
function numberOf(criterion: Criterion): { number?: string } {
  const id = NUMERIC_CRITERIA.find((numeric) => numeric === criterion.id);
  return id !== undefined && asksForSomething(criterion) ? { number: NUMBER.criterion(id) } : {};
}

function priceFigures(facts: Facts): Figure[] {
  const { currency } = facts;
  const { p10, p90 } = facts.assessment.priceOfControl;
  const label = wording.priceLabel(facts);
  const number = NUMBER.price;
  if (facts.nothingToOwn) return [{ label, value: wording.priceHeadline(facts), number }];
  const part = (name: string, each: ReturnType<typeof priceOfMonth>): Figure => ({
    label: name,
    number,
    value: roundMoney(each.mean, currency),
    note: wording.inEightOfTen(moneyRange(each.p10, each.p90, currency)),
  });
  return [
    { label, value: wording.priceHeadline(facts), number, note: wording.inEightOfTen(totalRange(p10, p90, currency)) },
    part(wording.PRICE_PARTS.month, priceOfMonth(facts.assessment)),
    ...(facts.mailboxes === null ? [] : [part(wording.PRICE_PARTS.mailbox, priceOfMailbox(facts.assessment, facts.mailboxes))]),
  ];
}

function optionCosts(facts: Facts): Report["options"] {
  const { assessment, currency } = facts;
  const note = wording.senderAboveCore(facts);
  return {
    rows: OPTIONS.filter((option) => option !== "sender" || facts.hasApplicationMail).map((option) => {
      const { mean, p10, p90 } = assessment.options[option].totalCost;
      return {
        id: option,
        name: wording.OPTION_NAMES[option],
        meaning: wording.OPTION_DEFINITIONS[option],
        average: totalMoney(mean, currency),
        range: totalRange(p10, p90, currency),
        number: NUMBER.total(option),
      };
    }),
    ...(note === undefined ? {} : { note }),
  };
}

function hours(facts: Facts): Report["hours"] {
  const row = (option: OptionId): Figure => {
    const { p50, p80 } = facts.assessment.options[option].hoursPerMonth;
    return {
      label: wording.OPTION_NAMES[option],
      value: wording.HOURS_FIGURES.value(p50),
      note: wording.HOURS_FIGURES.note(p80),
      number: NUMBER.hours(option),
    };
  };
  return {
    sentence: wording.hoursSentence(facts),
    detail: [...wording.HOURS_DETAIL],
    figures: [row("hosted"), row(facts.ownedId)],
  };
}

/** The answers left at "not sure", and the providers that nobody has asked where that could change the verdict. */
function unknowns({ answers, assessment }: Facts): Report["unknowns"] {
  const couldChange = new Set(assessment.recommendation.unknowns);
  const notSure = new Set(notSureIds(answers));
  const open = QUESTIONS.map(({ id }) => id).filter((id) => notSure.has(id) || (answers[id] === "unchecked" && couldChange.has(id)));
  return open.map((id) => ({
    id,
    label: questionOf(id).label,
    ...wording.unknownWords(id),
    couldChangeVerdict: couldChange.has(id),
  }));
}

/** The messages a month that leave from servers of the owned option. */
function messagesOwned({ ownedId }: Facts, scenario: Scenario): number {
  return messagesPerMonth(scenario, { people: ownedId !== "sender", applications: ownedId !== "core" });
}

function motives(facts: Facts): Report["motives"] {
  const { motives: given } = facts.answers;
  if (given === NOT_SURE) return [];
  return given.map((id) => ({ id, motive: wording.MOTIVE_NAMES[id], reply: wording.MOTIVE_REPLIES[id](facts) }));
}

function versions(scenario: Scenario, { modelVersion, priceDate, draws }: Assessment): Report["versions"] {
  const made = { modelVersion, priceDate, draws: whole(draws) };
  return { ...made, lines: wording.versionLines(made, Object.keys(scenario.overrides).length) };
}

/**
 * Tells an assessment to a person: every section in order, in finished sentences and figures, with the chart series.
 * @param today ISO date; used only to mark sources whose review is due.
 * @param counted the same result in the currency of its answers, where it is shown in another
 * @throws Error when the assessment holds a code that has no wording, RangeError when a figure is not finite.
 */
export function buildReport(
  scenario: Scenario,
  assessment: Assessment,
  today: string,
  counted: Counted = { scenario, assessment },
): Report {
  const facts = factsOf(scenario, assessment);
  const markets = marketsOf(facts, scenario);
  const { first, second } = wording.balance(wording.pointsFor(facts), wording.pointsAgainst(facts));
  const charts = buildCharts(facts);
  const sections = {
    charts,
    flips: flips(facts, planName),
    ownership: wording.ownershipRows(facts),
    unknowns: unknowns(facts),
    nextSteps: wording.nextSteps(facts, fittingPlans(facts, markets), chosenPlan(facts, markets)),
  };
  const summary = wording.summary(facts, sections);
  return {
    title: wording.verdictTitle(facts),
    conversion: wording.conversionOf(scenario, counted.scenario.answers.currency),
    verdict: verdict(facts),
    summary,
    claims: wording.claims(facts, {
      ...sections,
      drivers: charts.flatMap((chart) => (chart.id === "tornado" ? chart.bars.map(({ label }) => label) : [])),
    }),
    conditions: CONDITIONS.map((id) => condition(facts, id)),
    goLive: assessment.recommendation.goLive.map((id) => ({ id, text: wording.GO_LIVE[id] })),
    priceOfControl: {
      headline: wording.priceInOneLine(facts),
      sentence: wording.priceSentence(facts),
      detail: wording.priceDetail(facts),
      moneyLabel: wording.moneyLabelSentence(facts),
      chance: NUMBER.chance,
      figures: priceFigures(facts),
      objectives: wording.priceByObjective(facts),
    },
    options: optionCosts(facts),
    hours: hours(facts),
    caseFor: { heading: wording.CASE_HEADINGS.for, points: first },
    caseAgainst: { heading: wording.CASE_HEADINGS.against, points: second },
    motives: motives(facts),
    costLines: costLineTable(facts),
    incidents: incidentTable(facts),
    buying: buying(facts, scenario, markets, today),
    ...(facts.rules || scenario.answers.today === "self" ? { drills: wording.drills(facts, messagesOwned(facts, scenario)) } : {}),
    ...(["hosted", "sender"].includes(assessment.recommendation.option) ? { exitReadiness: wording.exitReadiness(facts) } : {}),
    cautions: [
      ...wording.defaultsCaution(facts),
      ...assessment.flags.map(wording.flagSentence),
      ...assessment.notices.map((notice) => wording.noticeSentence(notice, planName)),
      ...wording.sizeCautions(facts),
    ],
    own: ownAssumptions(scenario),
    answers: answerSections(scenario.answers, planName, counted.scenario.answers),
    sensitivity: sensitivity(facts),
    ...sections,
    notModelled: [...wording.NOT_MODELLED],
    sourceNotes: wording.sourceNotes(facts, scenario.priceDate),
    sources: sourceRows(facts, scenario, today),
    versions: versions(scenario, assessment),
  };
}
