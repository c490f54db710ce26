/**
 * The order in which the effects of uncertain inputs are fitted, by the keys of their assumptions and the ids of answers. Each effect is
 * fitted to what those before it leave, so that the order is part of the model: another one moves drivers in the third digit. It is that
 * of model 1.1.0; a new input comes last.
 */
const ORDER = `
  mailboxes all.unknown-mailboxes mailboxOwners all.people-messages-per-mailbox appMessages all.unknown-app-messages
  all.unknown-revenue-at-stake all.people-stream-share hourlyCost all.staff-hour-cost all.permanent-loss-share all.unknown-growth-factor
  all.wage-growth hosted.price-rises all.server-price-rises all.operators-zero-factor all.operators-one-factor
  all.operators-three-factor operators practice.rehearsal all.targeted-factor targeted all.trust-operations-bulk-factor bulk
  hosted.dns-mistake.rate self.dns-mistake.rate core.dns-mistake.rate hosted.auth-lapse.rate all.practice-none-factor
  all.practice-ad-hoc-factor practice.keys self.auth-lapse.rate core.auth-lapse.rate hosted.blocklisting.rate self.blocklisting.rate
  core.blocklisting.rate hosted.throttle.rate self.throttle.rate core.throttle.rate hosted.queue-backlog.rate self.queue-backlog.rate
  practice.monitoring core.queue-backlog.rate hosted.account-suspension.rate self.account-suspension.rate core.account-suspension.rate
  hosted.certificate-expiry.rate core.certificate-expiry.rate self.certificate-expiry.rate all.compromised-account.rate-mfa-all
  all.compromised-account.rate-mfa-some all.compromised-account.rate-mfa-none mfa practice.abuse core.compromised-account.stack-factor
  self.compromised-account.stack-factor coverage all.outage.idle-share core.own-outage.rate self.own-outage.rate
  all.unpatched-exploit.rate-hosted all.unpatched-exploit.rate-owned practice.patching practice.backups hosted.failed-restore.rate
  core.failed-restore.rate self.failed-restore.rate all.operator-gone.rate-one-deputy all.operator-gone.rate-one-alone deputy
  all.operator-gone.rate-two core.relay-outage.rate hosted.forced-policy-change.rate all.mail-fraud.rate core.mail-fraud.stack-factor
  self.mail-fraud.stack-factor all.legal-hold.rate hosted.provider-outage.rate hosted.provider-outage-long.rate all.migration
  hosted.set-up all.migration-user-time hosted.exit.rate self.give-up.rate hosted.set-up-application-sender core.give-up.rate
  hosted.administration-base hosted.administration-per-mailbox all.user-help-customer-factor self.abuse-handling-customer-factor
  hosted.trust-operations self.trust-operations hosted.bounce-handling self.administration-base core.administration-base
  core.administration-per-mailbox self.administration-per-mailbox hosted.user-support core.user-support self.user-support
  core.trust-operations hosted.abuse-handling core.abuse-handling self.abuse-handling hosted.dns-and-keys self.dns-and-keys
  core.dns-and-keys self.bounce-handling core.bounce-handling core.filter-upkeep self.filter-upkeep hosted.vigilance self.vigilance
  core.vigilance burden.warm-up-weeks today self.set-up-application-sender core.set-up core.set-up-application-sender self.set-up
  hosted.set-up-single-sign-on core.set-up-single-sign-on self.set-up-single-sign-on suite hosted.subscription-volume-factor
  hosted.control-premium hosted.dedicated-address-at-provider hosted.archive hosted.backup self.servers-per-million-messages
  core.servers-per-mailbox self.servers-per-mailbox all.storage-per-mailbox core.outbound-relay core.relay-minimum self.addresses
  core.groupware self.groupware core.archive self.archive self.standby core.standby core.storage self.storage core.backup self.backup
  core.filtering-feeds core.filtering-feeds-minimum self.filtering-feeds self.filtering-feeds-minimum hosted.monitoring self.monitoring
  core.monitoring core.support-contract core.support-minimum self.support-contract self.support-minimum hosted.waiting-for-support
  all.dual-running self.on-call-rota core.on-call-rota hosted.warm-up-weeks hosted.warm-up-missing-share self.silent-loss-share-small
  self.silent-loss-share-medium self.silent-loss-share-large self.warm-up-weeks self.warm-up-missing-share core.warm-up-weeks
  core.warm-up-missing-share core.silent-loss-share all.chasing-noticed-share all.chasing-time core.inbound-gap self.inbound-gap
`;

const ranks = new Map(
  ORDER.trim()
    .split(/\s+/)
    .map((key, rank) => [key, rank]),
);

/** The place of an assumption or an answer in the order; the last for one that is not in it. */
export const fittingRank = (key: string): number => ranks.get(key) ?? ranks.size;
