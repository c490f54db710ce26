import { hoursByPart, incidentsByLoss, NUMBER, silentFailureWithin, silentRatesAndSum } from "../../model";
import type { OptionId } from "../../questionnaire/ids";
import { chance, exactNumber, hours as hoursInWords } from "../../wording/format";
import * as wording from "../../wording/numbers/burden";
import { perYear } from "../../wording/numbers/incident-pages";
import { ROUNDING } from "../../wording/numbers/names";
import { COLUMNS, HEADINGS, TOTAL } from "../../wording/numbers/parts";
import { incidentWords } from "../../wording/result/incidents";
import { lineName } from "../../wording/result/lines";
import { HOURS_FIGURES } from "../../wording/result/money";
import { causeName, daysText } from "../../wording/result/silence";
import type { Context } from "./context";
import { NO_INPUTS } from "./inputs";
import type { Cell, Derivation, Parts } from "./types";

type Body = Omit<Derivation, "id" | "name">;

const numeric = (label: string) => ({ label, numeric: true });
const text = (label: string) => ({ label, numeric: false });

/** The hours a month that an option takes, incidents included; on average by line and by kind of incident. */
export function hoursDerivation(option: OptionId, context: Context): Body {
  const { assessment, facts, run } = context;
  const { hoursPerMonth, addedHoursPerMonth: added } = assessment.options[option];
  const { work, incidents, total } = hoursByPart(run(), option, assessment.options[option]);
  return {
    figures: [
      { label: wording.HALF, value: hoursInWords(hoursPerMonth.p50) },
      { label: wording.FOUR_IN_FIVE, value: HOURS_FIGURES.orLess(hoursPerMonth.p80) },
      ...(option === "hosted" ? [] : [{ label: wording.ADDED, value: HOURS_FIGURES.orLess(added.p80), note: wording.ADDED_NOTE }]),
    ],
    meaning: wording.HOURS_MEANING,
    formulas: [{ expression: wording.HOURS_EXPRESSION, words: wording.hoursWords(facts) }],
    parts: [
      {
        heading: HEADINGS.work,
        columns: [text(COLUMNS.part), numeric(COLUMNS.hours)],
        rows: [
          ...work.map(({ line, perMonth }): Cell[] => [lineName(line), { text: hoursText(perMonth), number: NUMBER.line(option, line) }]),
          ...incidents.map(({ id, perMonth }): Cell[] => [
            wording.incidentPart(incidentWords(id).name),
            { text: hoursText(perMonth), number: NUMBER.incident(option, id) },
          ]),
        ],
        total: [TOTAL.total, hoursText(total)],
        notes: [wording.hoursNote(facts)],
      },
    ],
    ...NO_INPUTS,
    goesInto:
      option === facts.ownedId
        ? [
            { text: wording.CRITERIA["hours-per-person"], number: NUMBER.criterion("hours-per-person") },
            { text: wording.CRITERIA["committed-hours"], number: NUMBER.criterion("committed-hours") },
          ]
        : [],
  };
}

/** Hours to be added up: two decimals. */
function hoursText(value: number): string {
  return exactNumber(Math.round(value * 100) / 100);
}

/** Cash and revenue lost to incidents in a year: the average by kind, and the bad years. */
export function lossesDerivation(option: OptionId, context: Context): Body {
  const { assessment, facts, money } = context;
  const { incidentLossPerYear: loss, excessLossPerYear: excess } = assessment.options[option];
  const losing = incidentsByLoss(assessment.options[option]);
  return {
    figures: [
      { label: wording.AVERAGE_YEAR, value: money(loss.mean), note: wording.typicalYear(money(loss.p50)) },
      { label: wording.ONE_IN_TWENTY, value: money(loss.p95), note: wording.ONE_IN_TWENTY_NOTE },
      { label: wording.WORST, value: money(loss.es95), note: wording.WORST_NOTE },
      { label: wording.ONE_IN_HUNDRED, value: money(loss.p99), note: wording.ONE_IN_HUNDRED_NOTE },
      ...(option === "hosted" ? [] : [{ label: wording.EXCESS, value: money(excess.es95), note: wording.EXCESS_NOTE }]),
    ],
    meaning: wording.LOSSES_MEANING,
    formulas: [{ expression: wording.LOSSES_EXPRESSION, words: wording.lossesWords(facts) }],
    parts: [
      {
        heading: HEADINGS.incidents,
        columns: [text(COLUMNS.incident), numeric(COLUMNS.often), numeric(COLUMNS.each), numeric(COLUMNS.inAYear)],
        rows: losing.map(({ id, ratePerYear, lossMean, inAYear }) => [
          incidentWords(id).name,
          perYear(ratePerYear),
          money(lossMean),
          { text: money(inAYear), number: NUMBER.incident(option, id) },
        ]),
        total: [TOTAL.total, "", "", money(loss.mean)],
        notes: [wording.LOSSES_NOTE, ROUNDING],
      },
    ],
    ...NO_INPUTS,
    goesInto: option === facts.ownedId ? [{ text: wording.CRITERIA["bearable-loss"], number: NUMBER.criterion("bearable-loss") }] : [],
  };
}

/** Days of mail lost in an average year, by cause. */
export function lostMailDerivation(option: OptionId, context: Context): Body {
  const { mean, byCause } = context.assessment.options[option].lostMailDaysPerYear;
  return {
    figures: [{ label: wording.AVERAGE_YEAR, value: wording.daysOfMail(daysText(mean)) }],
    meaning: wording.LOST_MAIL_MEANING,
    formulas: [{ expression: wording.LOST_MAIL_EXPRESSION, words: wording.LOST_MAIL_WORDS }],
    parts: [
      {
        heading: HEADINGS.causes,
        columns: [text(COLUMNS.cause), numeric(COLUMNS.days)],
        rows: byCause.map(({ id, days }) => [causeName(id), { text: daysExactly(days), number: causeNumber(option, id) }]),
        total: [TOTAL.all, daysExactly(mean)],
        notes: [wording.DAYS_NOTE],
      },
    ],
    ...NO_INPUTS,
    goesInto: [],
  };
}

function causeNumber(option: OptionId, cause: string): string {
  if (cause === "warm-up") return NUMBER.line(option, "warm-up-loss");
  if (cause === "steady") return NUMBER.line(option, "steady-silent-loss");
  return NUMBER.incident(option, cause);
}

function daysExactly(days: number): string {
  return exactNumber(Number(days.toPrecision(3)));
}

/** The chance of at least one silent failure, from the rates of those that nobody notices. */
export function silentDerivation(option: OptionId, context: Context): Body {
  const { assessment, facts } = context;
  const years = Array.from({ length: assessment.horizonYears }, (_, year) => silentFailureWithin(assessment.options[option], year + 1));
  return {
    figures: years.map((probability, year) => ({ label: wording.within(year + 1), value: chance(probability) })),
    meaning: wording.SILENT_MEANING,
    formulas: [{ expression: wording.SILENT_EXPRESSION, words: wording.silentWords(facts) }],
    parts: [ratesOf(context, option)],
    ...NO_INPUTS,
    goesInto: [],
  };
}

function ratesOf({ run }: Context, option: OptionId): Parts {
  const { rates, total } = silentRatesAndSum(run(), option);
  return {
    heading: HEADINGS.rates,
    columns: [text(COLUMNS.incident), numeric(COLUMNS.often)],
    rows: rates.map(({ incident, perYear: rate }) => [
      incidentWords(incident).name,
      { text: perYear(rate), number: NUMBER.incident(option, incident) },
    ]),
    total: [TOTAL.total, perYear(total)],
    notes: [wording.HALF_SILENT],
  };
}
