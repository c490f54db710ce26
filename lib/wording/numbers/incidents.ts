import { assumptionByKey } from "../../data/assumptions";
import {
  CARE as CARE_FACTORS,
  CHOSEN,
  growing,
  INCIDENTS,
  type IncidentId,
  type IncidentRow,
  type MailRow,
  type Meeting,
} from "../../model";
import type { OptionId } from "../../questionnaire/ids";
import { exactNumber, numberWord, percent, shareInWords, whole } from "../format";
import type { Formula } from "../types";
import { capitalised } from "../words";
import { STAFF_HOUR } from "./line-formula";
import { factorWords, sizeWords } from "./products";

// How an incident is worked out, in words that are read from the table of incidents: how often it comes, and what one event costs in cash
// and revenue, in operator hours and in staff's time. What an incident does not have is left out.

/** A formula without its heading. */
type Told = Omit<Formula, "of">;

const told = (factors: readonly (string | undefined)[], ...words: (string | undefined)[]): Told => ({
  expression: factors.filter((each) => each !== undefined).join(" × "),
  words: words.filter((each) => each !== undefined),
});

const LOST_A_DAY = ["revenue at stake a day", "share lost for good"];
const SMALLEST = "A server that only sends counts as the smallest estate.";

/** The most that all factors may raise one rate together. */
const CAP = `All factors together raise a rate at most ${numberWord(CHOSEN.factorCap)} times.`;

const BASES: Readonly<Record<string, string>> = {
  "events/year": "base rate",
  "requests/year": "requests a year",
  "percent of organisations/year": "share of organisations a year",
};

const SHARES: Readonly<Record<string, string>> = {
  "percent of outbound mail affected": "share of the outbound mail",
  "percent of mail affected": "share of the mail",
  "percent of mail delayed": "share of the mail delayed",
};

const likelyOf = (key: string): number => assumptionByKey(key).likely;

/** @throws Error where a unit has no words: a formula without its first factor would say something else */
function wordsBy(words: Readonly<Record<string, string>>, unit: string): string {
  const found = words[unit];
  if (found === undefined) throw new Error(`Nothing says what an amount in "${unit}" is called.`);
  return found;
}

/**
 * The row of an incident, and whether an option meets it on systems of its own, with a provider, or both, on a server that only sends, and
 * with addresses of its own.
 */
type InOption = { row: IncidentRow; own: boolean; bought: boolean; sends: boolean; grouped: boolean };

function inOption(id: IncidentId, option: OptionId): InOption {
  const row: IncidentRow = INCIDENTS[id];
  const here = row.met.filter(({ options }) => options.includes(option));
  const met: readonly Meeting[] = here.length > 0 ? here : row.met;
  return {
    row,
    own: met.some(({ side }) => side !== "hosted"),
    bought: met.some(({ side }) => side === "hosted"),
    sends: met.some(({ isSender }) => isSender),
    grouped: met.some(({ volume }) => volume !== undefined),
  };
}

/** A sentence on the factors that count on one's own systems alone, where the option meets it with a provider too. */
const ownAlone = (factors: readonly string[], { own, bought }: InOption): string | undefined =>
  own && bought && factors.length > 0 ? `For servers of your own alone: ${factors.join(", ")}.` : undefined;

const OWN_SYSTEMS = "factor of own systems";

function rateWords(here: InOption): Told {
  const { base, size, scales, factors = [], leadTo } = here.row.rate;
  const ownFactors: string[] = [];
  const names = factors.flatMap((factor) => {
    if (typeof factor === "string") return factorWords(factor).words ?? [];
    const name = "own" in factor ? (factorWords(factor.own).words ?? OWN_SYSTEMS) : OWN_SYSTEMS;
    ownFactors.push(name);
    return here.own ? [name] : [];
  });
  const unit = typeof base === "string" ? assumptionByKey(base).unit : "events/year";
  const start = typeof base === "object" ? factorWords(base.factor).words : wordsBy(BASES, unit);
  const volume = typeof scales === "object" && here.own ? scales : undefined;
  return told(
    [
      start,
      scales === "domains" ? factorWords("root-of-domains").words : undefined,
      volume && sizeWords({ of: "messages", ...volume }, "own outbound messages a month"),
      size && sizeWords(size),
      ...names,
      ...(leadTo
        ? ["share of them that leads to it", factorWords(leadTo.factor).words, `1 / ${exactNumber(likelyOf(leadTo.together))}`]
        : []),
    ],
    ...(leadTo
      ? [`On average one campaign takes over ${exactNumber(likelyOf(leadTo.together))} accounts, which lead to one listing together.`]
      : []),
    ...(typeof base === "object" ? [factorWords(base.factor).note] : []),
    ...factors.flatMap((factor) => (typeof factor === "string" ? [factorWords(factor).note] : [])),
    scales === "domains" ? factorWords("root-of-domains").note : undefined,
    volume ? "Own messages are those that leave from addresses of your own." : undefined,
    ownAlone(ownFactors, here),
    names.length > 0 ? CAP : undefined,
  );
}

function moneyWords(here: InOption): Told | undefined {
  const { cash, mail, outage } = here.row;
  if (cash) return cashWords(cash, here);
  if (mail) return mailWords(mail, here);
  if (!outage || here.sends) return undefined;
  const days = numberWord(CHOSEN.retryDays);
  return told(
    [`days without service beyond ${days}`, ...LOST_A_DAY],
    `Other servers keep trying for ${days} days, so mail is late in a shorter outage, and not lost.`,
  );
}

function cashWords({ size, ownSize, atMost }: NonNullable<IncidentRow["cash"]>, here: InOption): Told {
  const sized = here.own ? (ownSize ?? size) : size;
  const { expression, words } = told(
    ["cash an event", sized && sizeWords(sized)],
    ownSize && here.bought && here.own ? "With a provider the size does not count." : undefined,
    sized && here.sends ? SMALLEST : undefined,
  );
  if (atMost === undefined) return { expression, words };
  const [months, base] = [atMost.months, atMost.base].map((key) => assumptionByKey(key).likely);
  return {
    expression: `${expression}, at most ${numberWord(months ?? 0)} months of the revenue at stake and ${whole(base ?? 0)} dollars`,
    words,
  };
}

const OVERLAP = "Days of events that overlap count once.";

const GROUPS = sizeWords(growing("messages", "all.address-groups-power", "all.address-groups-from", 1), "own messages a month");

/** What one event concerns: a factor and a sentence. */
const PARTS = {
  mailbox: ["1 / mailboxes", "One event shuts one mailbox of many."],
  "address-group": ["1 / groups of addresses", `Mail leaves from ${GROUPS} groups of addresses, and an event concerns one of them.`],
} as const;

const SENT_AGAIN = shareInWords(1 - CHOSEN.notSentAgain);
const FEW = numberWord(CHOSEN.bouncesNoticed);

function mailWords(mail: MailRow, { row, grouped }: InOption): Told {
  const { share, isTold, late } = mail;
  const [part, partNote] = mail.part === "mailbox" || grouped ? (mail.part ? PARTS[mail.part] : []) : [];
  const isWaiting = isTold || row.silent !== undefined;
  return told(
    [
      share && wordsBy(SHARES, assumptionByKey(share).unit),
      isWaiting ? "(days until somebody notices + days of repair)" : "days",
      part,
      ...LOST_A_DAY,
      late ? "share that a delay costs" : isTold ? "share that is not sent again" : undefined,
    ],
    ...noticedWords(mail, row),
    partNote,
    late ? `Delayed mail costs ${shareInWords(CHOSEN.delayedShare)} of what missing mail costs.` : undefined,
    late?.lost ? `${percent(assumptionByKey(late.lost).likely)} of it comes too late and counts as missing.` : undefined,
    OVERLAP,
  );
}

/** How somebody learns of it. */
function noticedWords({ isTold, late }: MailRow, { silent }: IncidentRow): string[] {
  const bounced = late
    ? "Senders are told that their mail waits."
    : `Refused mail comes back to its senders, who send ${SENT_AGAIN} of it again.`;
  const told = `${bounced} ${capitalised(FEW)} such messages are enough to notice, or the time that you answered where that is shorter.`;
  if (silent === undefined) return isTold ? [told] : [];
  if (silent === "all") return ["Nobody is told, so the time that you answered counts."];
  const share = assumptionByKey(silent.share).likely;
  const some = capitalised(share >= 0.1 ? shareInWords(share) : percent(share));
  return [`${some} of these events are silent: the time that you answered counts, and all of their mail is missing.`, told];
}

const CARE = CARE_FACTORS.flatMap((factor) => factorWords(factor).words ?? []);

function hoursWords(here: InOption): Told | undefined {
  const { hours } = here.row;
  if (hours === undefined) return undefined;
  return told(
    ["hours an event", hours.size && sizeWords(hours.size), ...(here.own ? CARE : [])],
    ownAlone(CARE, here),
    hours.size && here.sends ? SMALLEST : undefined,
  );
}

function staffWords(here: InOption): Told | undefined {
  const { staffHours, outage, mail, silent } = here.row;
  if (staffHours) return told(["hours a mailbox", here.own ? "staff’s mailboxes" : undefined, STAFF_HOUR]);
  if (mail && silent)
    return told(
      [
        "staff’s messages a day",
        "share of the mail",
        "(days until somebody notices + days of repair)",
        "share that somebody misses",
        `minutes a message / 60`,
        STAFF_HOUR,
      ],
      "Staff look only for mail that went missing in silence; refused mail came back.",
    );
  if (!outage || here.sends) return undefined;
  const longer = outage.ownFactors ?? [];
  const part = here.own && outage.ownPart ? factorWords(outage.ownPart) : undefined;
  return told(
    [
      "hours without service",
      "share of working time that it costs",
      percent(CHOSEN.workingHoursShare),
      "staff’s mailboxes",
      part?.words,
      STAFF_HOUR,
      ...longer.map((factor) => factorWords(factor).words),
    ],
    longer.includes("outage-length")
      ? `An outage lasts ${numberWord(CHOSEN.officeHoursFactor)} times as long with cover in office hours, ${numberWord(CHOSEN.noCoverFactor)} times with none.`
      : undefined,
    part?.note,
  );
}

const TWICE = {
  streams: (own: string, bought: string) =>
    `With application mail this option has it twice: ${own}, and ${bought}. The rates are added, and money and hours are the average of both, each stream by its share of the revenue.`,
  sender:
    "With application mail this option has it twice: with the provider, and on the servers that send. The rates are added, and money and hours are the average of both.",
  leaver:
    "With application mail this option counts it twice, for what is bought and for the servers that send, although one person leaves: the rates are added, and money is the average of both.",
} as const;

/** A sentence on the rate where an option meets the incident on two sides. */
function twiceWords({ row, own, bought, sends }: InOption, option: OptionId): string[] {
  if (!own || !bought) return [];
  if (sends) return [row.line === "key-person-risk" ? TWICE.leaver : TWICE.sender];
  return option === "sender"
    ? [TWICE.streams("with the provider for people’s mail", "on your own servers for application mail")]
    : [TWICE.streams("on your own servers for people’s mail", "with the provider for application mail")];
}

/** The headings of an incident's formulas. */
export const OF = {
  rate: "How often it comes in a year",
  money: "What one event loses in cash and revenue",
  hours: "What one event takes in hours of work",
  staff: "What one event takes in staff’s time",
} as const;

/** How an incident of an option is worked out: a formula for each thing that it has, its rate first. */
export function incidentFormulas(id: IncidentId, option: OptionId): Formula[] {
  const here = inOption(id, option);
  const { expression, words } = rateWords(here);
  const parts = {
    rate: { expression, words: [...words, ...twiceWords(here, option)] },
    money: moneyWords(here),
    hours: hoursWords(here),
    staff: staffWords(here),
  };
  return (["rate", "money", "hours", "staff"] as const).flatMap((part): Formula[] => {
    const found = parts[part];
    return found === undefined ? [] : [{ of: OF[part], ...found }];
  });
}
