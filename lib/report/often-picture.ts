import { incidentsApart } from "../model";
import type { Facts } from "../wording/facts";
import { incidentWords } from "../wording/result/incidents";
import { costOfOne, HOW_TO_READ, longestFailure, OFTEN, oftenHeading, oftenText, TICKS } from "../wording/result/often";

/** The failures that weigh most: what they show, how to read it, and where all of them are. */
export type OftenFailures = { heading: string; notes: string[]; picture: OftenPicture; door: string };

/** How often each failure comes, on a logarithmic scale: places from 0 to 1, absent on a side that does not have it. */
export type OftenPicture = {
  ticks: { at: number; lines: readonly [string, string] }[];
  /** Most often first. */
  rows: { id: string; name: string; bought?: number; own?: number; text: string; cost: string }[];
};

/** Failures in the picture; the others are on the page of all of them. */
const MOST = 10;
/** The failure of buying that everybody knows stands in the picture, whatever it weighs. */
const ALWAYS = "provider-outage";
/** How much room the scale has before its first mark and, for words that are wider, beyond its last: factors of the rate. */
const ROOM = { before: 1.3, beyond: 2 };
/** More seldom than this all are alike. */
const MOST_SELDOM = 0.001;

export function oftenFailures(facts: Facts): OftenFailures {
  const all = incidentsApart(facts.assessment, facts.answers).filter(({ bought }) => !facts.nothingToOwn || bought !== undefined);
  const always = all.findIndex(({ id }) => id === ALWAYS);
  const shown = all.filter((_, at) => at === always || at < (always >= MOST ? MOST - 1 : MOST));
  return {
    heading: oftenHeading(facts, shown),
    notes: [HOW_TO_READ, ...longestFailure(facts, shown)],
    picture: oftenPicture(facts, shown),
    door: OFTEN.door(all.length),
  };
}

function oftenPicture(facts: Facts, shown: ReturnType<typeof incidentsApart>): OftenPicture {
  const rateOf = (incident: { ratePerYear: number } | undefined) => (incident ? [Math.max(incident.ratePerYear, MOST_SELDOM)] : []);
  const ratesOf = ({ bought, own }: (typeof shown)[number]) => [...rateOf(bought), ...(facts.nothingToOwn ? [] : rateOf(own))];
  const rates = shown.flatMap(ratesOf);
  const low = Math.min(0.01, ...rates) / ROOM.before;
  const high = Math.max(10, ...rates) * ROOM.beyond;
  const placeOf = (rate: number) => Math.log(rate / low) / Math.log(high / low);
  return {
    ticks: TICKS.filter(({ rate }) => rate > low && rate < high).map(({ rate, lines }) => ({ at: placeOf(rate), lines })),
    rows: [...shown]
      .sort((a, b) => Math.max(...ratesOf(b)) - Math.max(...ratesOf(a)))
      .map((incident) => {
        const [bought] = rateOf(incident.bought);
        const [own] = facts.nothingToOwn ? [] : rateOf(incident.own);
        const one = incident.own ?? incident.bought;
        return {
          id: incident.id,
          name: incidentWords(incident.id).name,
          ...(bought === undefined ? {} : { bought: placeOf(bought) }),
          ...(own === undefined ? {} : { own: placeOf(own) }),
          text: oftenText(incident),
          cost: one === undefined ? "" : costOfOne(one, facts),
        };
      }),
  };
}
