import { CHANGE_LOG } from "../../data/model-changes";
import type { Reckoning, ThenAndNow } from "../../model";
import type { Currency, OptionId } from "../../questionnaire/ids";
import type { VerdictStamp } from "../../questionnaire/scenario";
import { longDate, totalMoney } from "../format";
import { listed } from "../words";
import { type FiguresThenAndNow, figuresByBothModels, priceByBothModels } from "./model-of-then";
import { OPTION_NAMES, OWNING } from "./names";
import { upgradeSentences, whyMoved } from "./since-then";
import { VERDICT_LABELS } from "./verdict";

/** What a page says of a link that was made under an older model or with older prices. */
export type ThenAndNowWords = {
  heading: string;
  summary: string;
  /** Which mended faults moved the verdict, and what they moved in this case; present where the model moved it. */
  why?: string;
  /** What the link held and is read in another way today. */
  upgrades: string[];
  /** Whether the model is another, so that its change log says more. */
  hasChangeLog: boolean;
  /** The price of control at either date; present where the link's prices are not the newest. */
  money?: string;
  /** The price of control by the model of then and by today's, and below every headline figure; present where the model of then is kept. */
  ofThen?: string;
  figures?: FiguresThenAndNow;
  /** What the model changed, then what prices changed; each a few sentences. */
  model: string[];
  prices: string[];
  /** Present where the link's prices are not the newest: what the two ways of opening it are called. */
  choice?: { ofThen: string; ofToday: string };
};

const saying = ({ option, verdict }: { option: OptionId; verdict: VerdictStamp["verdict"] }): string =>
  `“${OPTION_NAMES[option]}”, ${VERDICT_LABELS[verdict].toLowerCase()}`;

/** The finished sentences for a link that is not of today. */
export function thenAndNowWords(thenAndNow: ThenAndNow, currency: Currency): ThenAndNowWords {
  const { made, atNewestPrices, figures, newerVersions, upgrades } = thenAndNow;
  const why = whyMoved(thenAndNow);
  const isOlderModel = newerVersions.length > 0;
  const what = [isOlderModel ? "an older model" : "", atNewestPrices ? "older prices" : ""].filter((part) => part !== "");
  return {
    heading: `This link was made with ${listed(what)}`,
    summary: summary(thenAndNow),
    ...(why === undefined ? {} : { why }),
    upgrades: upgradeSentences(upgrades),
    hasChangeLog: isOlderModel,
    model: modelSentences(thenAndNow),
    prices: pricesSentences(thenAndNow),
    ...(figures ? { ofThen: priceByBothModels(figures), figures: figuresByBothModels(figures, newerVersions.at(-1) ?? "") } : {}),
    ...(atNewestPrices
      ? {
          money: moneySentence(thenAndNow.atItsPrices, atNewestPrices, currency),
          choice: {
            ofThen: `With the prices of then, ${longDate(made.priceDate)}`,
            ofToday: `With today’s prices, ${longDate(atNewestPrices.priceDate)}`,
          },
        }
      : {}),
  };
}

function summary({ made, atItsPrices, atNewestPrices = atItsPrices }: ThenAndNow): string {
  const [then, between, now] = [saying(made), saying(atItsPrices), saying(atNewestPrices)];
  if (then === now && then === between) return `It said ${then}. Today it says the same.`;
  if (then === now) return `It said ${then}, and says so today: the model moved the verdict, and prices moved it back.`;
  const cause = then === between ? "prices" : between === now ? "the model" : "the model and prices, one after the other";
  return `It said ${then}. Today it says ${now}. What made the difference: ${cause}.`;
}

function modelSentences({ made, atItsPrices, newerVersions, figures }: ThenAndNow): string[] {
  if (newerVersions.length === 0) return [`The model is the same, version ${made.modelVersion}.`];
  const now = newerVersions.at(-1) ?? "";
  const verdict =
    saying(made) === saying(atItsPrices)
      ? `From the same answers at the same prices, today’s model ${now} reaches the same verdict as model ${made.modelVersion} did.`
      : `From the same answers at the same prices, model ${made.modelVersion} said ${saying(made)} and today’s model ${now} says ${saying(atItsPrices)}.`;
  const log = newerVersions.flatMap((version) => {
    const change = CHANGE_LOG.find((each) => each.version === version);
    return change ? [`Model ${version}, ${longDate(change.date)}: ${change.summary} ${change.effect}`] : [];
  });
  const alone = `The figures of model ${made.modelVersion} cannot be worked out again; only the verdict travels in a link.`;
  return [verdict, ...log, ...(figures ? [] : [alone])];
}

function pricesSentences({ atItsPrices, atNewestPrices }: ThenAndNow): string[] {
  if (atNewestPrices === undefined)
    return [`The prices are those of ${longDate(atItsPrices.priceDate)}, and the price book has none that are newer.`];
  const [then, now] = [longDate(atItsPrices.priceDate), longDate(atNewestPrices.priceDate)];
  const verdict =
    saying(atItsPrices) === saying(atNewestPrices)
      ? `Today’s model reaches the same verdict with the prices of ${then} and with those of ${now}.`
      : `With the prices of ${then} today’s model says ${saying(atItsPrices)}, and with those of ${now} ${saying(atNewestPrices)}.`;
  return [verdict];
}

function moneySentence(atItsPrices: Reckoning, atNewestPrices: Reckoning, currency: Currency): string {
  const { priceOfControl: before, owned } = atItsPrices;
  const { priceOfControl: after } = atNewestPrices;
  const [then, now] = [longDate(atItsPrices.priceDate), longDate(atNewestPrices.priceDate)];
  const [from, to] = [totalMoney(before, currency), totalMoney(after, currency)];
  const what = `What ${OWNING[owned]} costs beyond buying, on average over the whole period,`;
  if (before === after) return `${what} is ${from} with either.`;
  if (from === to) return `${what} is ${from} with either, give or take rounding.`;
  const difference = `${totalMoney(Math.abs(after - before), currency)} ${after < before ? "less" : "more"}`;
  return `${what} was ${from} at the prices of ${then} and is ${to} at those of ${now}: ${difference}.`;
}
