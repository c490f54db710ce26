import type { ModelVersion } from "./model-versions";

/** What a version of the model brought: shown on the method page, newest first. */
export type ModelChange = {
  version: ModelVersion;
  /** ISO day. */
  date: string;
  summary: string;
  changes: readonly string[];
  /** What happens to a result made with an older version. */
  effect: string;
};

/** One entry for each model version, oldest first; a test says so when one is missing. */
export const CHANGE_LOG: readonly ModelChange[] = [
  {
    version: "1.0.0",
    date: "2026-11-23",
    summary: "The first published model.",
    changes: [
      "The rule: three conditions, their criteria, and the least ownership that satisfies what is established.",
      "Four options on two streams of mail, with 38 cost lines and 18 kinds of incident, drawn together month by month.",
      "221 assumptions of ours, 60 published figures and 98 dated prices.",
    ],
    effect: "There is no older result.",
  },
  {
    version: "1.1.0",
    date: "2026-11-23",
    summary: "A better estimator, and the decision laid open.",
    changes: [
      "8,192 draws on a scrambled digital net in place of 10,000 on a Latin hypercube; the first event of each kind takes its size and time from the net too.",
      "Above 12 expected events over the horizon a draw takes the sum of each year’s events, where it took each month’s above 30.",
      "Bands by month follow the first 2,048 draws and end exactly at the total.",
      "New figures: flips, drivers, what is worth finding out, cost by size, lost mail by cause, and the price of each established objective. No assumption and no price changed.",
    ],
    effect: "Totals move by less than 1%. A verdict can turn only where a number was within a rounding step of what it had to meet.",
  },
  {
    version: "2.0.0",
    date: "2026-11-30",
    summary: "The rule and the figures, mended on both sides where experts in mail, money and risk found them wrong.",
    changes: [
      "The rule owns the least, stream by stream. An objective forces its stream to be owned only when it is established and no hosted service can meet it; what hosting can meet, at whatever charge, forces nothing.",
      "The burden is what owning adds. The hours needed are those beyond what bought mail takes too, draw by draw. The loss to bear is ES95, the mean of the worst 5% of years of what hosting would have spared; it was the 95th percentile, which is nothing for most.",
      "Buying is counted with a plan that meets what was named. Where no plan was chosen it is the one recommended for the answers; a chosen plan that does not fit is counted, and the page says so. The provider of today comes before others where it fits. Where no office suite is wanted, only the mail part of a suite counts, and mail that a suite does not bring is paid beside it.",
      "The charge for control is paid only for a requirement that the counted plan is not known to meet, and for no preference; a copy with a third party only where one has to be able to leave. Both had been paid on top of the plan that holds them.",
      "Exit means leaving a vendor or a jurisdiction. Plans carry where their vendor is at home and where data can be kept, and staying with today’s provider is not the answer until it is known to be outside.",
      "An open verdict says what buying leaves without what a law or a contract asks for. An answer that was not asked, or that cannot turn the verdict, is never called open.",
      "Lost mail from stolen accounts, listings and throttling saturates: episodes overlap, and several stolen accounts of one campaign make one. It was added over events and grew without end.",
      "Silent failure counts only what gives no bounce. What bounces is noticed after a few messages.",
      "Hosted mail is down less and own servers more than was counted. List prices no longer fall with size, since vendors ended volume levels. Prices rise in steps at renewal.",
      "The price of the hosted plan and of the application plan are among the drivers and the flips, and a crossover that is only the edge of a price list is called that.",
      "Groupware, migration, legal requests, abuse handling, small hobby estates and the work behind bought application mail follow what was published, each with its source.",
      "At scale: abuse handling for customers grows alike behind a relay and own addresses (A246), moving customers’ mailboxes takes a tenth of an employer’s hours (A360), mail software and its feeds get cheaper by size (A361, A362), and one outage idles one store of a large estate (A363, A364).",
      "Mail that goes missing in incidents is chased as other missing mail is. A restore with a provider concerns one mailbox, a shut account one account, and the last operator leaves the less often the more there are.",
      "The price book holds each correction as a row of its day: SendGrid, Amazon SES, Migadu, MXroute, Postmark, the pound, and the free editions for schools and universities.",
      "Whoever has to leave a provider moves in any case, so buying pays for a move too.",
      "An hour costs what the labour market of its currency pays, not US wages converted.",
      "New questions: the required place, what to leave, on what not to depend, a school or university, today’s provider, the hours and incidents of mail that is run today, and what is paid anyway. Mailboxes go from 0, for application mail alone, to 1,000,000; growth and revenue may be ranges; prices keep their cents.",
      "P50 and P90 carry standard errors, and the seed was chosen on other answers than those it is reported on.",
      "Links hold every answer and up to 120 assumptions of a founder’s own. Older links open as before, with the figures of their own model beside those of today.",
    ],
    effect:
      "A verdict may have moved for one of four reasons, and each can move it either way. An objective that a hosted service can meet no longer forces anything to be owned, so some results turn from owning everything to owning less, or to buying. The burden asks for the hours and the loss that owning adds, where it asked for all hours and for a loss that was mostly nothing: some teams that were refused can now carry it, and some that seemed to carry it cannot. A verdict that was called open for an answer that could not turn it is now settled. And where no plan was chosen, buying is counted with a plan that meets what was named, which moves the money beside the verdict, never the verdict itself.",
  },
];
