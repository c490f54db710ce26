/** Words of the method page about the rule, what would be owned, and the labels of a result. */

import { CHOSEN, HOURS_PER_PERSON, MONEY_LABELS, NARROW } from "../../model";
import { idsOf } from "../../questionnaire/records";
import { exactNumber, numberWord, percent, shareInWords } from "../format";
import { GO_LIVE } from "../result/verdict";
import { capitalised } from "../words";

export const RULE = {
  source: [
    "The idea comes from an essay by an operator of twenty years, ",
    ". What follows is our reading of it, in our words. It is not a quotation.",
  ],
  reasons: [
    "Sending mail is easy. Being trusted to arrive is hard, and it fails silently: every server can be up while the mail is not believed.",
    "Hosted mail turns that work into a small, predictable bill. So cost is nearly always a bad reason to run your own.",
    "The one good reason is control as a requirement, not as a preference. Then the work can be worth it, if the team can really do it and takes it on knowingly.",
    "Owning everything is not sovereignty. That is knowing what must be owned, what can safely be delegated, and where the hidden dependencies are.",
  ],
  rule: "Owning is legitimate when all three conditions below are met. If any is not met, buy. If none fails but something is not known, buy, unless exactly that can be established.",
  logic:
    "Each condition is met, not met or not known. A condition with several points is as good as its worst point; where one of several objectives is enough, the best one counts.",
  caption: "The points of each condition, and when each is met",
  point: "Point",
  met: "Met when",
} as const;

type Point = readonly [point: string, met: string];

export const CONDITIONS: readonly { name: string; why: string; points: readonly Point[]; after?: string }[] = [
  {
    name: "Control is a requirement",
    why: "A wish for control is common, and buying serves it well enough. Only a demand from outside, or a decision somebody answers for, is worth what owning costs.",
    points: [
      [
        "At least one objective is established",
        "It rests on law, a contract, a dated written threat model, or a dated decision of the board. A preference does not count.",
      ],
      [
        "No hosted service can meet the same objective, and this was checked",
        "The requirement bars third parties as such. Or the kinds that could meet it were asked and none can: a large suite, a provider in the required place, one where you hold the keys, and a specialist who runs a separate installation for you.",
      ],
    ],
    after:
      "Not yet checked, or not sure, leaves the point unknown. What a service can meet at extra cost can be bought: the point is not met, and the extra cost is added to buying.",
  },
  {
    name: "The team can operate it",
    why: "Mail is a production system that attackers use every day. It needs people who have run one, more than one of them, and habits that do not wait for an incident.",
    points: [
      ["Experience", "Somebody has run mail in production, or a specialist is contracted."],
      ["Two people", "At least two would operate it, or there is a deputy."],
      ["Cover", "Somebody answers when it breaks, at least in office hours."],
      ["Patching, backups and monitoring", "Each of the three is routine, for mail or for another production system."],
      [
        "Hours for each person",
        `In four futures out of five owning adds no more than ${HOURS_PER_PERSON} hours a month for each operator.`,
      ],
    ],
  },
  {
    name: "The burden is accepted knowingly",
    why: "The work never ends and is noticed only when it fails. So somebody has to have agreed to it with the figures in view.",
    points: [
      ["An owner", "One person is named."],
      ["Acceptance", "The leadership has accepted the burden in writing."],
      [
        "Committed hours",
        "They cover the hours a month that owning adds to what buying takes, in four futures out of five. The two are subtracted future by future, and where owning takes less, nothing is added.",
      ],
      [
        "Bearable loss",
        "It covers the worst year of twenty, on average: the mean, over the worst twentieth of all simulated years, of the cash and revenue lost in incidents that hosting would have spared. Hours are not in it. A single percentile would not do: most years lose nothing, so that it says nothing of how bad a bad year is.",
      ],
      [
        "Degraded weeks",
        `They cover the median weeks until new addresses are trusted. None are asked for where fewer than ${exactNumber(CHOSEN.reputationFrom)} messages a month leave from addresses of your own, or where you run mail today.`,
      ],
    ],
  },
];

export const COUNTS = {
  numbers:
    "The numbers asked for are those of the option that would be owned, rounded to two significant figures. Where answers are unknown they are an interval, from the best to the worst those answers could turn out. They come from the assumptions as shipped: replacing an assumption never helps anyone past the rule.",
  counts: {
    heading: "What counts as an objective",
    text: "Where data lives; confidentiality, that is who can read mail or be made to hand it over; retention and deletion; logging and inspection; filtering policy; routing; identity and trust boundaries; separate failure domains; exit from a vendor or jurisdiction; and mail as the product you sell. Each covers people’s mail, application mail or both.",
  },
  never: {
    heading: "What never decides",
    points: [
      "Money. Cost, the chance that owning is cheaper and the price of control stand beside the verdict.",
      "Scores. Each condition has one, the share of its points that are met, and an unknown point counts as nothing. For control it is that of the best objective. A high score with one point missing is still not met.",
      "Motives. Cost, independence, privacy, vendor trust, learning and the rest are answered in the report. None of them is an objective.",
    ],
  },
} as const;

export const OWNED = {
  intro:
    "The owned option is the least ownership, stream by stream. An objective forces the mail of its scope to be owned when it is established and no hosted service can meet it. What hosting can meet, at whatever charge, forces nothing, and mail that nothing forces stays bought. Where people’s mail is forced, a relay on its way out is one more third party: an established objective that it defeats takes that way as well. The team, the burden and the price of control are measured on the owned option, and it is what is recommended when the rule is met.",
  hypothetical:
    "Where nothing is forced, the option is an example to compare with. It is read from the objectives that may still turn out to force something, then from those that are established, then from all that were named; where none was named it is the core. Application mail is never owned where none is sent.",
  caption: "What would be owned, by what is established and out of reach of every hosted service",
  forced: "What is forced",
  option: "Least that satisfies it",
  options: {
    intro: "Four options are compared, on two streams of mail: people’s, and that of applications.",
    caption: "The four options",
    option: "Option",
    meaning: "What it means",
  },
} as const;

export const LABELS = {
  intro:
    "Every result has two labels, one for the verdict and one for the money. They answer different questions, and neither changes the other. Two remarks may follow.",
  caption: "What the labels mean",
  label: "Label",
  meaning: "Given when",
  rows: [
    ["Verdict: settled", "The verdict is the same with every unknown answer at its best and with every one at its worst."],
    ["Verdict: open", "It depends on answers that are not known; the result lists them."],
    [
      "Money: clear",
      `The chance that the owned option is cheaper than buying is at most ${percent(MONEY_LABELS.clear.atMost)}, or at least ${percent(MONEY_LABELS.clear.atLeast)}.`,
    ],
    ["Money: too close to call", `That chance is from ${percent(MONEY_LABELS.tooClose.from)} to ${percent(MONEY_LABELS.tooClose.to)}.`],
    ["Money: leaning", "It is anything else."],
    ["Remark: narrow", `A number that the rule rests on is decided by less than ${shareInWords(NARROW)}.`],
    ["Remark: at renewal", "You run mail today and the rule is not met: move then, not now."],
  ] satisfies readonly Point[],
  goLive: {
    heading: "Before going live",
    intro: `${capitalised(numberWord(idsOf(GO_LIVE).length))} practices do not turn the verdict to buying. Where one is missing or not known, the verdict becomes: own, once these are done.`,
  },
} as const;
