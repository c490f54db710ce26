import { countsOwnHours } from "../../model";
import { NOT_SURE, type OptionId } from "../../questionnaire/ids";
import type { RangeValue } from "../../questionnaire/types";
import type { Facts } from "../facts";
import { counted, hours, roundToTwo, spanText, whole } from "../format";
import { countOf } from "../natural-frequencies";
import { fromTo } from "../words";
import { OWNING } from "./names";

/** What a founder who runs mail today said of it, beside the model; and whose hours the money is counted with. */
export type OwnHours = {
  heading: string;
  sentences: string[];
  /** Whose hours are counted, and the way to count with the others; absent where no hours were answered. */
  counts: { text: string; other: "own" | "model"; label: string } | null;
};

const LUCK =
  "A good record may be luck: the incidents that cost most come once in many years, and whoever had a bad one has often given up and is not asked.";

const operators = (chance: number): string => countOf(chance, "operators like you");

type Compared = NonNullable<NonNullable<Facts["assessment"]["ownRecord"]>["hours"]>;

/** How many of those whom the model has would say so little, or so much. */
function likely({ p50, asFew, asMany }: Compared, given: number, words: { few: string; many: string }): string {
  return given <= p50 ? `${operators(asFew)} would report ${words.few}` : `${operators(asMany)} would report ${words.many}`;
}

const middle = (value: RangeValue): number => (typeof value === "number" ? value : Math.sqrt(value.low * value.high));

/** The record of today beside the model; null where mail is not run on own servers, or nothing of it is known. */
export function ownHours(facts: Facts): OwnHours | null {
  const { ownRecord } = facts.assessment;
  if (ownRecord === null) return null;
  const { ownHours: said = NOT_SURE, ownIncidents = NOT_SURE } = facts.answers;
  const { option, hours: worked, incidents } = ownRecord;
  const sentences: string[] = [];
  if (worked && said !== NOT_SURE) {
    const span = typeof said === "number" ? { low: said, high: said } : said;
    sentences.push(
      `You say that mail takes ${spanText(span, hours)} a month. For a team and mail like yours the model has ${spanText({ low: worked.p10, high: worked.p90 }, hours)} in eight years of ten, incidents included, and ${hours(worked.p50)} in the middle (${OWNING[option]}): ${likely(worked, middle(said), { few: "as little", many: "as much" })}.`,
    );
  }
  if (incidents && ownIncidents !== NOT_SURE) {
    const range =
      incidents.p10 === incidents.p90 ? whole(incidents.p10) : fromTo(whole(roundToTwo(incidents.p10)), whole(roundToTwo(incidents.p90)));
    sentences.push(
      `Somebody noticed ${counted(ownIncidents, "incident", "incidents")} in a year. The model has ${range} that show themselves in eight years of ten, each with its uncertain rate and its luck: ${likely(incidents, ownIncidents, { few: "as few", many: "as many" })}.`,
    );
  }
  return { heading: "Your own record", sentences: [...sentences, LUCK], counts: said === NOT_SURE ? null : countsOf(facts, option) };
}

function countsOf({ answers }: Facts, option: OptionId): NonNullable<OwnHours["counts"]> {
  return countsOwnHours(option, answers)
    ? {
        text: "Owning is counted with your hours, which grow with your mail; buying with those of the model, for nobody has measured yours. The rule asks for what owning usually takes, and is not moved by them.",
        other: "model",
        label: "Count the money with the hours of the model",
      }
    : {
        text: "The money is counted with the hours of the model.",
        other: "own",
        label: "Count the money with your hours instead",
      };
}

/** On the page of a line whose hours are those of the founder. */
export function ownHoursNote(facts: Facts, option: OptionId): string[] {
  return countsOwnHours(option, facts.answers)
    ? [
        "Its hours are counted as you have them: in each future all running work and the incidents expected are scaled together, so that today they come to the hours you gave.",
      ]
    : [];
}
