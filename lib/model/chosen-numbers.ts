import { assumptionByKey } from "../data/assumptions";

const likely = (key: string): number => assumptionByKey(key).likely;

/** Chosen numbers that sentences name, as they are shipped. */
export const CHOSEN = {
  /** Days that other servers keep trying to deliver. */
  retryDays: likely("all.retry-days"),
  /** Own outbound messages a month from which an address has a reputation to earn. */
  reputationFrom: likely("all.reputation-from"),
  /** Own outbound messages a month above which a sender is large. */
  largeAbove: likely("all.large-sender-above"),
  /** Mailboxes up to which list prices are paid. */
  listPricesUpTo: likely("hosted.list-prices-up-to"),
  /** The most that all factors together raise the rate of an incident. */
  factorCap: likely("all.rate-factor-cap"),
} as const;
