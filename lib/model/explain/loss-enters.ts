import type { OptionId } from "../../questionnaire/ids";
import { constantOf } from "../../simulation/columns";
import { CHASING_ASSUMPTIONS } from "../costs/chasing";
import { CARRIERS, classesMet, type Delivery, deliveries, STREAMS, type Stream } from "../costs/deliveries";
import { joined } from "../costs/enters";
import type { Entered, Loss } from "../costs/line";
import { each } from "../costs/quantities";
import {
  answers,
  assumptions,
  factorEnters,
  lostRevenue,
  type Multiplier,
  nothing,
  productEnters,
  sizeEnters,
  type Under,
} from "./entered";

/** A stream of mail, with what a scenario makes of it; its columns are not there where any answers are asked about. */
type Delivered = Pick<Delivery, "stream"> & Partial<Pick<Delivery, "weight" | "warmUpWeeks">>;

/** What enters a loss outside of incidents, over all streams of an option. */
export function lossEnters(loss: Loss, option: OptionId, under: Under): Entered {
  const delivered: readonly Delivered[] = under ? deliveries(under)[option] : STREAMS[option].map((stream) => ({ stream }));
  return joined(
    delivered.flatMap((each) => [
      ...(loss === "steady" ? [] : [warmUpEnters(each, loss, under)]),
      ...(loss === "warm-up" ? [] : [steadyEnters(each, loss, under)]),
    ]),
  );
}

/** What goes missing in the weeks of the warm-up; applications chase nothing. */
function warmUpEnters(delivered: Delivered, loss: Loss, under: Under): Entered {
  const { stream, warmUpWeeks } = delivered;
  if (loss === "chasing" && stream.mail === "application") return nothing;
  const { weeks, warmUpShare, warmUp, isNew } = CARRIERS[stream.carrier];
  const volume = volumeOf(stream, under);
  return productEnters(
    [
      ...weighedBy(delivered, loss, under),
      factorEnters(isNew, under),
      { entered: volume?.entered ?? nothing, isNothing: warmUpWeeks !== undefined && constantOf(warmUpWeeks) === 0 },
    ],
    [assumptions(weeks, warmUpShare, ...(volume ? warmUp : []))],
  );
}

/** What goes missing afterwards; a provider's loss is the measure of all others. */
function steadyEnters(delivered: Delivered, loss: Loss, under: Under): Entered {
  const { stream, warmUpWeeks } = delivered;
  const { weeks, steady } = CARRIERS[stream.carrier];
  if (steady.length === 0 || (loss === "chasing" && stream.mail === "application")) return nothing;
  const volume = volumeOf(stream, under);
  const shares = stream.volume && under ? classesMet(stream.volume, under) : steady;
  const isWarm = warmUpWeeks !== undefined && constantOf(warmUpWeeks) === 0;
  return productEnters(
    [...weighedBy(delivered, loss, under), ...(volume ? [volume] : [])],
    [assumptions(...shares), answers("today"), ...(isWarm ? [] : [assumptions(weeks)])],
  );
}

/** Own messages, where addresses of one's own carry the stream. */
const volumeOf = ({ volume }: Stream, under: Under): Multiplier | undefined =>
  volume === undefined ? undefined : sizeEnters(each(volume), under);

/** What says how much there is to lose: revenue by the share of the stream, or messages that people miss. */
function weighedBy({ stream, weight }: Delivered, loss: Loss, under: Under): Multiplier[] {
  if (loss === "chasing") {
    const messages = sizeEnters(each("staff-messages"), under);
    return [{ ...messages, entered: joined([messages.entered, assumptions(...CHASING_ASSUMPTIONS)]) }];
  }
  return [
    { entered: lostRevenue(under), isNothing: under !== undefined && constantOf(under.revenue) === 0 },
    ...(stream.mail === "all" ? [] : [{ entered: SHARED, isNothing: weight !== undefined && constantOf(weight) === 0 }]),
    ...(stream.weight ? [factorEnters(stream.weight, under)] : []),
  ];
}

const SHARED = joined([answers("appMessages"), assumptions("all.people-stream-share")]);
