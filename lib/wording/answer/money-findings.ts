import { invisibleShare, isMoney, lineMean, priceOfMailbox, visibleSaving, WORTH_TELLING } from "../../model";
import type { Facts } from "../facts";
import { percent, roundMoney, roundToTwo, whole } from "../format";
import { isEdgeOfPriceList } from "../result/crossover";
import { lineInSentence } from "../result/lines";
import { OWNING } from "../result/names";
import type { Candidate } from "./candidates";
import { ABOUT_THE_SAME } from "./picture";

const VERBS = { hosted: "buying", owned: "owning" } as const;
type Side = keyof typeof VERBS;

/** What a plan of a provider charges. */
const PLANS = ["subscription", "control-premium", "transactional-plan", "dedicated-address"] as const;

/** How much the finding about the side that is not recommended counts beside the other. */
const OTHER_SIDE = 0.8;
/** How much the price of plans counts beside what no budget holds, of which it is another view. */
const PRICE_OF_PLANS = 0.7;

/** What an option costs that no budget holds: as surprising as it is a large share of the whole. */
function inNoBudget(facts: Facts, side: Side): Candidate[] {
  const option = facts[side];
  const [largest] = option.lines.filter(({ visibility }) => visibility === "invisible").sort((a, b) => b.mean - a.mean);
  if (!isMoney(option.invisibleCost.mean) || largest === undefined) return [];
  const isRecommended = (side === "owned") === facts.rules;
  return [
    {
      surprise: (invisibleShare(option) ?? 0) * (isRecommended ? 1 : OTHER_SIDE),
      figure: roundMoney(option.invisibleCost.mean, facts.currency),
      said: `of what ${VERBS[side]} costs is in no budget, above all ${lineInSentence(largest.id)}.`,
    },
  ];
}

/** The largest item of owning; half as surprising where a quote or a plan shows it. */
function largestItem({ owned }: Facts): Candidate[] {
  const [largest] = [...owned.lines].sort((a, b) => b.mean - a.mean);
  if (largest === undefined || owned.totalCost.mean <= 0) return [];
  const share = largest.mean / owned.totalCost.mean;
  return [
    {
      surprise: largest.visibility === "invisible" ? share : share / 2,
      figure: percent(share),
      said: `of what owning costs is one item: ${lineInSentence(largest.id)}.`,
    },
  ];
}

/** How little of the cost of buying the plans charge; not told where mailboxes come with a suite, whose price is left out. */
function priceOfPlans({ hosted, mailComesWithSuite }: Facts): Candidate[] {
  const plans = PLANS.reduce((sum, id) => sum + lineMean(hosted, id), 0);
  if (!isMoney(plans) || mailComesWithSuite) return [];
  const share = plans / hosted.totalCost.mean;
  return [
    {
      surprise: (1 - share) * PRICE_OF_PLANS,
      figure: percent(share),
      said: "of what buying costs is the price of the plans. It is the part that price lists show.",
    },
  ];
}

/** Owning looks cheaper in a budget, and costs clearly more in all: the more surprising, the more of the budget it saves. */
function cheaperOnPaper(facts: Facts): Candidate[] {
  const { owned, hosted } = facts;
  const saving = visibleSaving(facts.assessment);
  if (!isMoney(saving) || saving < 0 || owned.totalCost.mean <= hosted.totalCost.mean * ABOUT_THE_SAME.to) return [];
  return [
    {
      surprise: (1 + saving / hosted.visibleCost.mean) / 2,
      figure: roundMoney(saving, facts.currency),
      qualifier: "less",
      said: "is what owning takes from a budget. In all it costs more, because no budget holds the rest.",
    },
  ];
}

/** From which size owning stays cheaper. */
function size(facts: Facts): Candidate[] {
  const { crossoverMailboxes: at } = facts.assessment;
  if (!facts.hasPeople || (at !== null && isEdgeOfPriceList(facts.assessment))) return [];
  if (at === null)
    return [
      {
        surprise: 0.5,
        figure: "No size",
        said: `up to a million mailboxes makes ${OWNING[facts.ownedId]} cheaper than buying, with all else as you answered.`,
      },
    ];
  if (at <= 1)
    return [
      { surprise: 0.5, figure: "Any size", said: `makes ${OWNING[facts.ownedId]} cheaper than buying, with all else as you answered.` },
    ];
  return [
    {
      surprise: 0.55,
      figure: whole(roundToTwo(at)),
      qualifier: "mailboxes",
      said: `is the size from which ${OWNING[facts.ownedId]} stays cheaper than buying, with all else as you answered.`,
    },
  ];
}

/** What control costs for one mailbox. */
function eachMailbox({ assessment, mailboxes, currency }: Facts): Candidate[] {
  if (mailboxes === null || assessment.priceOfControl.mean < WORTH_TELLING.money) return [];
  return [
    {
      surprise: 0.3,
      figure: roundMoney(priceOfMailbox(assessment, mailboxes).mean, currency),
      said: "for each mailbox and month is what owning costs beyond buying.",
    },
  ];
}

/** What every result has: a dear future of buying. */
const dearFuture = ({ hosted, currency }: Facts): Candidate => ({
  surprise: 0,
  figure: roundMoney(hosted.totalCost.p90, currency),
  qualifier: "or more",
  said: "is what buying costs in one future of ten.",
});

/** What a result can say of money that a reader does not expect. */
export function moneyFindings(facts: Facts): Candidate[] {
  const ofOwning = facts.nothingToOwn
    ? []
    : [...inNoBudget(facts, "owned"), ...largestItem(facts), ...cheaperOnPaper(facts), ...size(facts), ...eachMailbox(facts)];
  return [...inNoBudget(facts, "hosted"), ...priceOfPlans(facts), ...ofOwning, dearFuture(facts)];
}
