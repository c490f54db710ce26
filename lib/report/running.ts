import { hoursByKind, NUMBER } from "../model";
import type { Scenario } from "../questionnaire/scenario";
import type { Facts } from "../wording/facts";
import { hoursFigure } from "../wording/format";
import { HOW_TO_READ_LOSSES, whatSilenceIs } from "../wording/result/curves";
import * as wording from "../wording/result/running";
import { daysText, silenceHeading } from "../wording/result/silence";
import { type HoursPicture, hoursPicture } from "./hours-picture";
import { type OftenFailures, oftenFailures } from "./often-picture";
import { type CurvePicture, lossPicture, silencePicture } from "./running-curves";
import { optionOn, type Side, sidesOf } from "./running-sides";
import type { Table } from "./types";

/** "Running it": what its head and its own pictures show. */
export type Running = {
  /** Its heading. */
  finding: string;
  /** Where most of the hours go. */
  lead?: string;
  /** Hours and mail lost, buying beside owning. */
  effort: Table;
  /** The hours that were set aside. */
  committed?: string;
  /** Absent where the hours cannot be told apart. */
  hours?: HoursPicture;
  added: { heading: string; sentences: string[] };
  failures: OftenFailures;
  /** The picture is absent where hardly any year loses anything. */
  losses: { note: string; picture?: CurvePicture };
  silence: { heading: string; note: string; picture: CurvePicture };
};

export function running(facts: Facts, scenario: Scenario): Running {
  const [bought, own] = [kindsOf(facts, scenario, "hosted"), kindsOf(facts, scenario, "owned")];
  const lead = wording.runningLead(facts, (facts.nothingToOwn ? bought : own) ?? []);
  const losses = lossPicture(facts);
  const committed = wording.committedHours(facts);
  return {
    finding: wording.runningFinding(facts),
    ...(lead === undefined ? {} : { lead }),
    effort: effortTable(facts),
    ...(committed === undefined ? {} : { committed }),
    ...(bought && own ? { hours: hoursPicture(facts, bought, own) } : {}),
    added: wording.addedHours(facts),
    failures: oftenFailures(facts),
    losses: { note: HOW_TO_READ_LOSSES, ...(losses ? { picture: losses } : {}) },
    silence: { heading: silenceHeading(facts), note: whatSilenceIs(facts), picture: silencePicture(facts) },
  };
}

const kindsOf = (facts: Facts, scenario: Scenario, side: Side) => hoursByKind(facts.assessment, scenario, optionOn(facts, side));

function effortTable(facts: Facts): Table {
  const sides = sidesOf(facts);
  const row = (label: string, of: (side: Side) => string) => [label, ...sides.map(of)];
  const numbers = (number: (typeof NUMBER)["hours" | "lostMail"]) => [null, ...sides.map((side) => number(optionOn(facts, side)))];
  return {
    caption: wording.EFFORT.caption,
    columns: [{ label: wording.EFFORT.measure, numeric: false }, ...sides.map((side) => ({ label: wording.SIDES[side], numeric: true }))],
    rows: [
      row(wording.EFFORT.typical, (side) => hoursFigure(facts[side].hoursPerMonth.p50)),
      row(wording.EFFORT.fourInFive, (side) => hoursFigure(facts[side].hoursPerMonth.p80)),
      row(wording.EFFORT.lost, (side) => daysText(facts[side].lostMailDaysPerYear.mean)),
    ],
    numbers: [numbers(NUMBER.hours), numbers(NUMBER.hours), numbers(NUMBER.lostMail)],
  };
}
