import { CHOSEN, type FunctionLineId } from "../../model";
import type { OptionId } from "../../questionnaire/ids";
import { whole } from "../format";
import { HOUR, STAFF_HOUR } from "./line-formula";
import { factorWords } from "./products";

type Words = { words: string[]; expression: string };
/** A formula, and the options that have another one. */
type Formula = Words & { by?: Partial<Record<OptionId, Words>> };

const formula = (expression: string, ...words: string[]): Words => ({ words, expression });
/** Both options that buy mailboxes. */
const bought = (words: Words) => ({ hosted: words, sender: words });

const TIERS = "The price is that of the cheapest tier sold at this number; past the plan’s limit, that of the next plan that fits.";

/** The lines that are no sum of products: tariffs, what follows from other lines, and what goes missing. */
export const FUNCTION_LINES: Record<FunctionLineId, Formula> = {
  subscription: formula(
    "price of the plan for the mailboxes of the month",
    TIERS,
    `Above ${whole(CHOSEN.listPricesUpTo)} mailboxes a share of the list price is paid for those beyond.`,
    "Where an office suite would be paid for anyway and brings the mail, nothing of it can be avoided, and the line is left out.",
  ),
  "control-premium": formula(
    "extra charge for a mailbox × mailboxes",
    "It counts where a requirement for people’s mail is to be had at extra cost and the plan that is counted is not known to meet it. Where that plan does, its price is all that is paid.",
  ),
  "transactional-plan": formula("price of the plan for the application messages of the month", TIERS),
  "dedicated-address": formula(
    `price of an address × application messages / ${whole(CHOSEN.messagesPerAddress)}, rounded up`,
    `A provider asks for addresses of one’s own from ${whole(CHOSEN.dedicatedAddressFrom)} application messages a month; some plans include them.`,
  ),
  standby: {
    ...formula(
      "share of the servers × servers",
      `A second machine stands by where somebody answers at any hour, and in any case while there are more than ${whole(CHOSEN.standbyAbove)} mailboxes.`,
    ),
    by: { sender: formula("share of the servers × servers", "A second machine stands by where somebody answers at any hour.") },
  },
  "support-contract": formula(
    `cost a mailbox × mailboxes × ${factorWords("bought-together").words}, at least the smallest bill`,
    `A contract is bought while there are ${whole(CHOSEN.supportFrom)} mailboxes or more.`,
  ),
  "double-running": {
    ...formula(
      "months paid twice × the first month’s bills of buying everything",
      "While mail moves away from a provider, the provider is still paid.",
    ),
    by: {
      ...bought(
        formula(
          "months paid twice × the first month’s bills of owning everything",
          "While mail moves away from servers of your own, they are still paid for.",
        ),
      ),
      core: formula(
        "months paid twice × the first month’s bills of buying everything, without those of application mail",
        "While mailboxes move away from a provider, the provider is still paid. Application mail stays where it is.",
      ),
    },
  },
  "displaced-work": formula(
    `(what an hour displaces − 1) × hours × ${HOUR}`,
    "The hours are those of the lines of work below, without the time that people spend on moving their own mailboxes.",
    "Displaced work in incidents is counted with the incidents.",
  ),
  "price-rises": formula(
    "bills at rising prices − bills at the prices of the first day",
    "A price holds for a year and rises when the contract is renewed, in months 12, 24, 36 and 48.",
    "Bills for servers, standby, storage, backup and addresses rise with the prices of servers, all others with those of hosted services.",
  ),
  "warm-up-loss": formula(
    "revenue at stake × share of the mail that goes missing × share of it lost for good, for the weeks of the warm-up",
    "New addresses have to earn trust. An option that sends from several places adds them up, each by its share of the revenue.",
    `There is no warm-up where mail stays as it is today, and none below ${whole(CHOSEN.reputationFrom)} messages a month from addresses of your own.`,
  ),
  "steady-silent-loss": formula(
    "revenue at stake × share of the mail that goes missing × share of it lost for good × (1 − share of the year that incidents take)",
    "It begins when the warm-up ends. The share that goes missing is that beyond hosted delivery, so buying loses nothing here.",
    `For addresses of your own there are three shares: below ${whole(CHOSEN.reputationFrom)} messages a month, up to ${whole(CHOSEN.largeAbove)}, and above.`,
  ),
  "chasing-missing-mail": formula(
    `staff’s messages × share of the mail that goes missing × share that somebody notices × minutes a message / 60 × ${STAFF_HOUR}`,
    "What goes missing is the same as in the two lines before: first that of the warm-up, then the steady loss, less the share of the year that incidents take.",
  ),
};
