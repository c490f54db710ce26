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

import { NOT_SURE, type OptionId } from "../questionnaire/ids";
import { notSureIds } from "../questionnaire/known";
import { QUESTIONS, questionOf } from "../questionnaire/questions";
import type { Scenario } from "../questionnaire/scenario";
import { findings } from "../wording/answer/findings";
import { answerWords } from "../wording/answer/words";
import { type Facts, factsOf } from "../wording/facts";
import { moneyRange, roundMoney, totalMoney, totalRange, whole } from "../wording/format";
import * as wording from "../wording/result";
import { countedCaution } from "../wording/result/counted-plan";
import { asksForSomething } from "../wording/result/criterion";
import { answerPicture, figuresOf, moneyPicture } from "./answer-picture";
import { answerSections } from "./answers";
import { buying, chosenPlan, fittingPlans, marketsOf } from "./buying";
import { cash } from "./cash";
import { buildCharts } from "./chart-series";
import { flips } from "./flips";
import { groundsOfResult } from "./grounds";
import { largestLineTable } from "./largest-lines";
import { ownAssumptions } from "./own-assumptions";
import { proofOf } from "./proof/proof";
import { running } from "./running";
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

/** The first page: a number that its words or its picture say is not said again among the findings. */
function answer(facts: Facts): Report["answer"] {
  const [words, picture] = [answerWords(facts), answerPicture(facts)];
  const { about, why, reason, firm, conditions, doFirst, change } = words;
  const told = [about, why, reason, firm.text, ...conditions.items.map(({ text }) => text), ...doFirst, change.lead, ...change.items];
  return { words, picture, findings: findings(facts, [...figuresOf(picture), ...told]), counted: countedCaution(facts) ?? null };
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

function priceLead(facts: Facts): Report["priceOfControl"]["lead"] {
  const { range, ...around } = wording.priceLead(facts);
  return range === undefined ? around : { ...around, range: { label: wording.priceLabel(facts), value: range, number: NUMBER.price } };
}

function optionCosts(facts: Facts): Report["options"] {
  const { assessment, currency } = facts;
  const note = wording.senderAboveCore(facts);
  return {
    rows: facts.options.map((option) => {
      const { mean, p10, p90 } = assessment.options[option].totalCost;
      return {
        id: option,
        name: wording.OPTION_NAMES[option],
        meaning: wording.optionDefinition(facts, option),
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
    breakEven: wording.breakEvenSentence(facts),
    detail: wording.hoursDetail(facts),
    figures: [row("hosted"), row(facts.ownedId)],
    own: wording.ownHours(facts),
  };
}

/** The answers that could change the verdict: not sure, not asked of any provider, or a range too wide to tell; and all others left at "not sure". */
function unknowns({ answers, assessment }: Facts): Report["unknowns"] {
  const couldChange = new Set(assessment.recommendation.unknowns);
  const notSure = new Set(notSureIds(answers));
  const listed = QUESTIONS.map(({ id }) => id).filter((id) => notSure.has(id) || couldChange.has(id));
  return listed.map((id) => ({
    id,
    label: questionOf(id).label,
    ...(notSure.has(id) || answers[id] === "unchecked" ? wording.unknownWords(id) : wording.TOO_WIDE),
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

function versions(
  scenario: Scenario,
  { modelVersion, priceDate, draws, currency, priceOfControl: { standardErrors } }: Assessment,
): Report["versions"] {
  const made = { modelVersion, priceDate, draws: whole(draws) };
  const errors = { p50: roundMoney(standardErrors.p50, currency), p90: roundMoney(standardErrors.p90, currency) };
  return { ...made, lines: wording.versionLines(made, errors, Object.keys(scenario.overrides).length) };
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
    sensitivity: sensitivity(facts),
    ownership: wording.ownershipRows(facts),
    unknowns: unknowns(facts),
    nextSteps: wording.nextSteps(facts, fittingPlans(facts, markets), chosenPlan(facts, markets)),
  };
  const summary = wording.summary(sections);
  const answers = answerSections(scenario.answers, planName, counted.scenario.answers);
  const sources = sourceRows(facts, scenario, today);
  return {
    title: wording.verdictTitle(facts),
    conversion: wording.conversionOf(scenario, counted.scenario.answers.currency),
    verdict: verdict(facts),
    answer: answer(facts),
    summary,
    claims: wording.claims(facts, {
      ...sections,
      drivers: charts.flatMap((chart) => (chart.id === "tornado" ? chart.bars.map(({ label }) => label) : [])),
    }),
    conditions: CONDITIONS.map((id) => condition(facts, id)),
    goLive: assessment.recommendation.goLive.map((id) => ({ id, text: wording.goLiveText(id, facts) })),
    priceOfControl: {
      headline: wording.priceInOneLine(facts),
      sentence: wording.priceSentence(facts),
      lead: priceLead(facts),
      detail: wording.priceDetail(facts),
      moneyLabel: wording.moneyLabelSentence(facts),
      odds: facts.nothingToOwn ? null : { ...wording.oddsFigure(facts), number: NUMBER.chance },
      figures: priceFigures(facts),
      objectives: wording.priceByObjective(facts),
    },
    options: optionCosts(facts),
    hours: hours(facts),
    running: running(facts, scenario),
    caseFor: { heading: wording.CASE_HEADINGS.for, points: first },
    caseAgainst: { heading: wording.CASE_HEADINGS.against, points: second },
    motives: motives(facts),
    costs: moneyPicture(facts),
    costLines: costLineTable(facts),
    largestLines: largestLineTable(facts),
    cash: cash(facts),
    incidents: incidentTable(facts),
    buying: buying(facts, scenario, markets, today),
    ...(facts.rules || scenario.answers.today === "self" ? { drills: wording.drills(facts, messagesOwned(facts, scenario)) } : {}),
    ...(["hosted", "sender"].includes(assessment.recommendation.option) ? { exitReadiness: wording.exitReadiness(facts) } : {}),
    cautions: [
      ...wording.defaultsCaution(facts),
      ...assessment.flags.map(wording.flagSentence),
      ...assessment.notices.flatMap((notice) => wording.noticeSentences(notice, planName)),
      ...wording.paidAnywayCaution(facts),
      ...wording.sizeCautions(facts),
    ],
    own: ownAssumptions(scenario),
    answers,
    ...sections,
    notModelled: wording.notModelled(facts),
    sourceNotes: wording.sourceNotes(facts, scenario.priceDate, groundsOfResult(scenario, assessment)),
    sources,
    versions: versions(scenario, assessment),
    proof: proofOf(facts, scenario, { ...sections, answers, sources }),
  };
}
