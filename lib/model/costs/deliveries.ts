import type { OptionId } from "../../questionnaire/ids";
import { constantOf, mapped, power, product, valueIn } from "../../simulation/columns";
import { memoize } from "../../simulation/memo";
import type { Growth, Tariff } from "../../simulation/terms";
import { PERCENT } from "../../simulation/units";
import { countedAs, forEachOption } from "../by-option";
import { type FactorId, factorOf } from "./factors";
import type { Inputs } from "./inputs";
import { growthOf, QUANTITIES, type QuantityId } from "./quantities";

/** Who delivers a stream of mail: a provider, a relay before mailboxes of one's own, or addresses of one's own. */
type Carrier = "provider" | "relay" | "own";

/** A stream of mail of an option, and who carries it. */
export type Stream = {
  carrier: Carrier;
  /** The mail in it: all of it, or that of people or applications alone. */
  mail: "all" | "people" | "application";
  /** A factor on its weight beside its share of the revenue. */
  weight?: FactorId;
  /** Own messages a month, where addresses of one's own carry it. */
  volume?: QuantityId;
};

/** What each option entrusts to whom: of mail of one's own, `sender` has the application stream alone, `core` people's mail alone. */
export const STREAMS = {
  hosted: [{ carrier: "provider", mail: "all" }],
  sender: [
    { carrier: "provider", mail: "people" },
    { carrier: "own", mail: "application", weight: "with-application-mail", volume: "application-messages" },
  ],
  core: [
    { carrier: "relay", mail: "people" },
    { carrier: "provider", mail: "application", weight: "new-to-hosting" },
  ],
  self: [{ carrier: "own", mail: "all", volume: "messages" }],
} as const satisfies Record<OptionId, readonly Stream[]>;

/** The streams of an option; without mailboxes those of application mail alone. */
const streamsOf = (option: OptionId, inputs: Inputs): readonly Stream[] =>
  STREAMS[countedAs(option, inputs)].filter(({ mail }: Stream) => inputs.hasPeople || mail !== "people");

/** Own outbound messages a month from which an address has a reputation to earn, and above which a sender is large. */
const REPUTATION = "all.reputation-from";
const LARGE = "all.large-sender-above";
const OWN_SHARES = ["self.silent-loss-share-small", "self.silent-loss-share-medium", "self.silent-loss-share-large"] as const;

/** The assumptions of a carrier, by their keys. */
type CarrierRow = {
  /** Weeks of its warm-up. */
  weeks: string;
  /** Percent of the mail that goes missing in them. */
  warmUpShare: string;
  /** The factor that is 0 where mail runs this way today, so that nothing has to warm up. */
  isNew: FactorId;
  /** What else enters its warm-up. */
  warmUp: readonly string[];
  /** What enters the share that goes missing afterwards. */
  steady: readonly string[];
};

/** Who carries mail, with the assumptions of each. */
export const CARRIERS = {
  provider: {
    weeks: "hosted.warm-up-weeks",
    warmUpShare: "hosted.warm-up-missing-share",
    isNew: "new-to-hosting",
    warmUp: [],
    steady: [],
  },
  relay: {
    weeks: "core.warm-up-weeks",
    warmUpShare: "core.warm-up-missing-share",
    isNew: "new-to-owning",
    warmUp: [],
    steady: ["core.silent-loss-share"],
  },
  own: {
    weeks: "self.warm-up-weeks",
    warmUpShare: "self.warm-up-missing-share",
    isNew: "new-to-owning",
    warmUp: [REPUTATION],
    steady: [...OWN_SHARES, REPUTATION, LARGE],
  },
} as const satisfies Record<Carrier, CarrierRow>;

/** How a stream loses mail outside of incidents. Columns hold one value for each draw; shares are from 0 to 1. */
export type Delivery = {
  stream: Stream;
  /** Weeks from the start during which `warmUpShare` of the mail goes missing instead of `steadyShare`. */
  warmUpWeeks: Float64Array;
  warmUpShare: Float64Array;
  /** Share of the mail that goes missing beyond what hosted delivery loses, on the first day. */
  steadyShare: Float64Array;
  /** The same at another volume of messages a month, where the volume grows past a size at which it changes. */
  own?: { volume: Float64Array; growth: Growth; shareAt: Tariff };
  /** Share of the revenue at stake that flows through the mail in question. */
  weight: Float64Array;
  /** Messages a month that staff send through it: what customers miss, they look for in their own time. */
  staffMessages: Float64Array;
};

/** Steady and warm-up delivery of each option, stream by stream. */
export const deliveries = memoize(
  (inputs: Inputs): Record<OptionId, Delivery[]> =>
    forEachOption((option) => streamsOf(option, inputs).map((stream) => deliveryOf(stream, inputs))),
);

function deliveryOf(stream: Stream, inputs: Inputs): Delivery {
  const { carrier, mail, volume } = stream;
  const { isNew, warmUpShare } = CARRIERS[carrier];
  const own = volume && QUANTITIES[volume].column(inputs);
  const delivery = {
    stream,
    warmUpWeeks: product(weeksOf(carrier, own, inputs), factorOf(isNew, inputs)),
    warmUpShare: percentOf(warmUpShare, inputs),
    weight: weightOf(stream, inputs),
    staffMessages: mail === "application" ? inputs.filled(0) : inputs.staffMessages,
  };
  if (volume === undefined || own === undefined) return { ...delivery, steadyShare: steadyShareOf(carrier, inputs) };
  const shareAt = ownSteadyShare(inputs);
  const growth = growthOf({ of: volume, to: 1 }, inputs);
  return {
    ...delivery,
    steadyShare: own.map(shareAt),
    ...(changesClass(own, growth, inputs) ? { own: { volume: own, growth, shareAt } } : {}),
  };
}

const percentOf = (key: string, inputs: Inputs): Float64Array => mapped(inputs.value(key), (share) => Math.min(1, share * PERCENT));

function weightOf({ mail, weight }: Stream, inputs: Inputs): Float64Array {
  const share =
    mail === "all" ? inputs.filled(1) : mail === "people" ? inputs.peopleShare : mapped(inputs.peopleShare, (people) => 1 - people);
  return weight === undefined ? share : product(share, factorOf(weight, inputs));
}

const weeksOf = (carrier: Carrier, own: Float64Array | undefined, inputs: Inputs): Float64Array =>
  own === undefined ? inputs.value(CARRIERS[carrier].weeks) : ownWarmUpWeeks(inputs, own);

/** The steady share of a carrier that has one at any volume. */
function steadyShareOf(carrier: Carrier, inputs: Inputs): Float64Array {
  const [share] = CARRIERS[carrier].steady;
  return share === undefined ? inputs.filled(0) : percentOf(share, inputs);
}

/** Messages a month that leave from addresses of one's own. */
export function ownMessages(inputs: Inputs, option: OptionId): Float64Array {
  const volume = streamsOf(option, inputs).find((stream) => stream.volume !== undefined)?.volume;
  return volume === undefined ? inputs.filled(0) : QUANTITIES[volume].column(inputs);
}

/** Weeks until new addresses of one's own are trusted; 0 below the volume from which there is a reputation to earn. */
export function ownWarmUpWeeks(inputs: Inputs, volume: Float64Array, place?: string): Float64Array {
  const from = inputs.number(REPUTATION);
  return product(
    inputs.value(CARRIERS.own.weeks, place),
    mapped(volume, (messages) => (messages >= from ? 1 : 0)),
  );
}

/** The class of a volume of own messages a month: 0 without a reputation to earn, 1 of middling size, 2 large. */
export function volumeClasses(inputs: Inputs): (messages: number) => 0 | 1 | 2 {
  const from = inputs.number(REPUTATION);
  const large = inputs.number(LARGE);
  return (messages) => (messages < from ? 0 : messages <= large ? 1 : 2);
}

/** The assumptions that the steady share of a volume is read from over the years: the shares of the classes that it meets, and their bounds. */
export function classesMet(of: QuantityId, inputs: Inputs): string[] {
  const classOf = volumeClasses(inputs);
  const { monthly } = growthOf({ of, to: 1 }, inputs);
  const met = new Set<number>();
  QUANTITIES[of].column(inputs).forEach((start, i) => {
    if (start > 0) met.add(classOf(start)).add(classOf(start * power(valueIn(monthly, i), inputs.months - 1)));
  });
  if (met.size === 0) return [];
  return [...OWN_SHARES.filter((_, at) => met.has(at)), REPUTATION, LARGE];
}

/** Whether the volume of any draw grows or shrinks past a size at which its share changes. */
function changesClass(volume: Float64Array, growth: Growth, inputs: Inputs): boolean {
  const classOf = volumeClasses(inputs);
  const changes = (start: number, ratio: number) => classOf(start) !== classOf(start * power(ratio, inputs.months - 1));
  const constant = constantOf(volume);
  if (growth.monthly === 1) return false;
  if (constant !== undefined && typeof growth.monthly === "number") return changes(constant, growth.monthly);
  return volume.some((start, i) => changes(start, valueIn(growth.monthly, i)));
}

/** The share, from 0 to 1, that goes missing at a volume of own messages a month: a sender earns its name as it grows. */
function ownSteadyShare(inputs: Inputs): Tariff {
  const [small, medium, large] = OWN_SHARES;
  const shares = { 0: inputs.value(small), 1: inputs.value(medium), 2: inputs.value(large) };
  const classOf = volumeClasses(inputs);
  return (messages, i) => (messages === 0 ? 0 : Math.min(1, valueIn(shares[classOf(messages)], i) * PERCENT));
}
