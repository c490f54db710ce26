import type { OptionId } from "../../questionnaire/ids";
import type { Assessment, LineResult, OptionResult } from "../assessment";
import { LINE_IDS, type LineId, visibilityOf } from "../costs/lines";
import { isMoney, WORTH_TELLING } from "./worth-telling";

/** A cost line on both sides: means over the horizon, in the currency of the result, 0 where a side does not have it. */
export type LineApart = {
  id: LineId;
  visibility: LineResult["visibility"];
  bought: number;
  own: number;
  /** How much more it is on the own side. */
  more: number;
};

/** The mean of a line of an option; 0 where it does not have it. */
export function lineMean({ lines }: Pick<OptionResult, "lines">, id: string): number {
  return lines.find((line) => line.id === id)?.mean ?? 0;
}

/** Every cost line of buying and of another option, in the order of lines. */
export function linesApart({ options }: Pick<Assessment, "options">, option: OptionId): LineApart[] {
  const [hosted, other] = [options.hosted, options[option]];
  const has = ({ lines }: OptionResult, id: LineId) => lines.some((line) => line.id === id);
  return LINE_IDS.filter((id) => has(hosted, id) || has(other, id)).map((id) => {
    const [bought, own] = [lineMean(hosted, id), lineMean(other, id)];
    return { id, visibility: visibilityOf(id), bought, own, more: own - bought };
  });
}

/** The same lines, those that are farthest apart first. */
export function byDifference(lines: readonly LineApart[]): LineApart[] {
  return [...lines].sort((a, b) => Math.abs(b.more) - Math.abs(a.more));
}

/** The lines of the owned option that differ from buying by enough to be told, the largest difference first. */
export function linesFarApart(assessment: Pick<Assessment, "options" | "priceOfControl">): LineApart[] {
  const lines = byDifference(linesApart(assessment, assessment.priceOfControl.option));
  return lines.filter(({ own, more }) => own !== 0 && Math.abs(more) >= WORTH_TELLING.money);
}

/** The lines of a kind that come to anything on either side, the largest amount first. */
export function linesOfVisibility(lines: readonly LineApart[], visibility: LineApart["visibility"]): LineApart[] {
  return lines
    .filter((line) => line.visibility === visibility && (isMoney(line.bought) || isMoney(line.own)))
    .sort((a, b) => Math.max(b.bought, b.own) - Math.max(a.bought, a.own));
}

/** The lines that owning adds to, but for incidents: the largest first, each with its share of all that they add, from 0 to 1. */
export function extraLines(assessment: Pick<Assessment, "options" | "priceOfControl">): (LineApart & { share: number })[] {
  const extra = linesApart(assessment, assessment.priceOfControl.option)
    .filter(({ id, own, more }) => id !== "incident-loss" && own !== 0 && more >= WORTH_TELLING.money)
    .sort((a, b) => b.more - a.more);
  const total = extra.reduce((sum, { more }) => sum + more, 0);
  return extra.map((line) => ({ ...line, share: line.more / total }));
}

/** The visible line of buying that owning saves most of, with what it saves; undefined where it saves none. */
export function largestSaving(assessment: Pick<Assessment, "options" | "priceOfControl">): (LineApart & { saving: number }) | undefined {
  const [largest] = linesApart(assessment, assessment.priceOfControl.option)
    .filter(({ visibility, bought, own }) => visibility === "visible" && bought !== 0 && bought > own)
    .sort((a, b) => a.more - b.more);
  return largest && { ...largest, saving: largest.bought - largest.own };
}

/** What rises of prices add to buying beyond what they add to owning; undefined where that is next to nothing. */
export function risesBeyondOwning({ options, priceOfControl }: Pick<Assessment, "options" | "priceOfControl">): number | undefined {
  const rises = lineMean(options.hosted, "price-rises") - lineMean(options[priceOfControl.option], "price-rises");
  return rises >= WORTH_TELLING.priceRises * options.hosted.totalCost.mean ? rises : undefined;
}
