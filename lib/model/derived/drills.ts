import type { Answers } from "../../questionnaire/types";
import { HOURS_PER_DAY } from "../../simulation/units";
import type { OptionResult } from "../assessment";

/** Minutes to notice, to stop or mend, and in all: of a rota around the clock, and of any other cover. */
const ROTA = { notice: 15, mend: 60 };
const NO_ROTA = { notice: 60, mend: 240 };

/** Days of a month, and hours of mail held back in a drill. */
const DAYS = 30;
const HOURS_HELD = 6;
/** Fewer messages than this are no backlog. */
const LEAST_BACKLOG = 10;

/** The minutes that a drill allows by the cover of the answers: to notice, then to stop or mend, and both together. */
export function drillMinutes({ coverage }: Pick<Answers, "coverage">): { notice: number; mend: number; whole: number } {
  const { notice, mend } = coverage === "rota" ? ROTA : NO_ROTA;
  return { notice, mend, whole: notice + mend };
}

/** The messages that pile up in six hours, at least ten. */
export function sixHoursOfMail(messagesPerMonth: number): number {
  return Math.max(LEAST_BACKLOG, messagesPerMonth / DAYS / (HOURS_PER_DAY / HOURS_HELD));
}

/** The hours of two weeks' work: half of what four months in five stay below. */
export function hoursOfTwoWeeks({ hoursPerMonth }: Pick<OptionResult, "hoursPerMonth">): number {
  return hoursPerMonth.p80 / 2;
}

/** The hours a month for each of so many people, in four futures out of five. */
export function hoursEach({ hoursPerMonth }: Pick<OptionResult, "hoursPerMonth">, people: number): number {
  return hoursPerMonth.p80 / people;
}
