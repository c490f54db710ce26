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
  /** Application messages a month from which a provider asks for an address of one's own. */
  dedicatedAddressFrom: likely("hosted.dedicated-address-from"),
  messagesPerAddress: likely("hosted.messages-per-dedicated-address"),
  /** Mailboxes above which a second machine stands by whatever the cover. */
  standbyAbove: likely("all.standby-above"),
  /** Mailboxes from which own mail has a support contract. */
  supportFrom: likely("all.support-contract-from"),
  /** Share of the revenue behind a missing message that a delayed one costs. */
  delayedShare: 1 / likely("all.missing-over-late"),
  /** Share of DNS mistakes that nobody sees at once. */
  silentDnsShare: likely("all.dns-mistake.silent-share"),
  /** Share of the blocklistings after which mail is filed as junk, so that nobody is told. */
  silentListingShare: likely("all.blocklisting.silent-share"),
  /** Share of the mail that came back which nobody sends again. */
  notSentAgain: likely("all.not-sent-again-share"),
  /** Messages that come back before somebody acts. */
  bouncesNoticed: likely("all.bounces-noticed"),
  /** Share of all hours that are working hours. */
  workingHoursShare: likely("all.working-hours-share"),
  /** How many times as long an outage lasts with cover in office hours, and with none. */
  officeHoursFactor: likely("all.own-outage.office-hours-factor"),
  noCoverFactor: likely("all.own-outage.no-cover-factor"),
  /** The most that all factors together raise the rate of an incident. */
  factorCap: likely("all.rate-factor-cap"),
} as const;
