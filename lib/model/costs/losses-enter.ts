import type { OptionId } from "../../questionnaire/ids";
import { constantOf } from "../../simulation/columns";
import { CARRIERS, classesMet, type Delivery, deliveries, STREAMS, type Stream } from "./deliveries";
import { joined } from "./enters";
import type { Inputs } from "./inputs";
import type { Entered, Entering } from "./line";
import { QUANTITIES } from "./quantities";

type Loss = "warm-up" | "steady" | "chasing";

/** What enters a loss of an option, over all its streams: under any answers, and under those of a scenario. */
export function lossEnters(option: OptionId, loss: Loss): Entering {
  const streams: readonly Stream[] = STREAMS[option];
  return {
    ...joined(streams.map((stream) => enteredBy(stream, loss))),
    ...(streams.some(({ volume }) => volume !== undefined) ? {} : { asked: ["appMessages"] as const }),
    acting: (inputs) => joined(deliveries(inputs)[option].map((delivery) => actingOn(delivery, loss, inputs))),
  };
}

const NOTHING: Entered = { answers: [], assumptions: [] };
const REVENUE: Entered = { answers: ["revenueAtStake", "growth", "currency"], assumptions: ["all.permanent-loss-share"] };
const CHASED: Entered = {
  answers: ["mailboxes", "growth"],
  assumptions: ["all.people-messages-per-mailbox", "all.chasing-noticed-share", "all.chasing-time"],
};

/** Whether a stream can have a loss of this kind at all: applications chase nothing, and a provider's steady loss is the measure of all. */
const canHave = ({ carrier, mail }: Stream, loss: Loss): boolean =>
  loss === "chasing" ? mail !== "application" : loss === "warm-up" || CARRIERS[carrier].steady.length > 0;

function enteredBy(stream: Stream, loss: Loss): Entered {
  if (!canHave(stream, loss)) return NOTHING;
  const { weeks, warmUpShare, warmUp, steady } = CARRIERS[stream.carrier];
  return joined([
    { answers: ["today"], assumptions: [weeks] },
    loss === "steady" ? NOTHING : { answers: [], assumptions: [warmUpShare, ...warmUp] },
    loss === "warm-up" ? NOTHING : { answers: [], assumptions: steady },
    ...weighedBy(stream, loss),
  ]);
}

/** What says how much mail there is to lose. */
function weighedBy({ mail, volume }: Stream, loss: Loss): Entered[] {
  const isPart = mail !== "all" && loss !== "chasing";
  return [
    loss === "chasing" ? CHASED : REVENUE,
    ...(isPart ? [{ answers: ["appMessages"], assumptions: ["all.people-stream-share"] } as const] : []),
    ...(volume === undefined ? [] : [QUANTITIES[volume]]),
  ];
}

/** What enters the loss of a stream under these answers; where nothing is lost, only the answers that make it so. */
function actingOn({ stream, warmUpWeeks, weight }: Delivery, loss: Loss, inputs: Inputs): Entered {
  if (!canHave(stream, loss)) return NOTHING;
  if (loss !== "chasing" && constantOf(inputs.revenue) === 0) return { answers: ["revenueAtStake"], assumptions: [] };
  if (loss !== "chasing" && constantOf(weight) === 0)
    return { answers: stream.carrier === "provider" ? ["today", "appMessages"] : ["appMessages"], assumptions: [] };
  const { weeks, warmUpShare, warmUp } = CARRIERS[stream.carrier];
  const isWarmingUp = constantOf(warmUpWeeks) !== 0;
  const steady = loss === "warm-up" ? [] : steadyOf(stream, inputs);
  const warming = isWarmingUp ? [weeks, ...(loss === "steady" ? [] : [warmUpShare])] : [];
  const assumptions = [...warming, ...warmUp.filter(() => stream.volume !== undefined), ...steady];
  if (warming.length === 0 && steady.length === 0) return { answers: ["today", ...answersOf(stream)], assumptions: [] };
  return joined([{ answers: ["today"], assumptions }, ...weighedBy(stream, loss)]);
}

const answersOf = ({ volume }: Stream) => (volume === undefined ? [] : QUANTITIES[volume].answers);

/** The assumptions of a stream's steady share, by the classes of volume that it meets over the years. */
function steadyOf(stream: Stream, inputs: Inputs): readonly string[] {
  const { volume, carrier } = stream;
  return volume === undefined ? CARRIERS[carrier].steady : classesMet(volume, inputs);
}
