import { dearerBy, type GoLiveId } from "../../model";

import type { Facts } from "../facts";
import { hours, roundMoney } from "../format";
import type { StepGroup as Group, NextSteps } from "../types";
import { capitalised, listed } from "../words";
import { dnsForBuying, dnsForOwning } from "./dns";
import { mustLeave, OUTSIDE } from "./exit";
import { type HostedKind, hostedKinds, KIND_NAMES, KIND_OF, meetableByBuying } from "./kinds";
import { missingWhenBuying } from "./meanwhile";
import { OBJECTIVE_NAMES, OWNING } from "./names";
import { observability, staffing, warmUp } from "./owning-steps";
import { conditionsToEstablish } from "./unless";
import { goLiveText, verdictClass } from "./verdict";

const KIND_STEPS: Record<HostedKind, (reason: string) => string> = {
  "large-suite": (reason) =>
    `Choose a large hosted provider${reason}: connect it to your own sign-in, so that accounts and second factors stay under your policy.`,
  regional: (reason) =>
    `Look at providers in the required place${reason}: ask where mailboxes, backups and support staff are, and have the contract say so.`,
  "customer-held-keys": (reason) =>
    `Look at a service where you hold the keys${reason}: stored mail is encrypted with keys that the provider does not have. Ask what that breaks, such as search and mail programs.`,
  "journal-copy": (reason) =>
    `Have a journal copy of every message sent to storage of your own${reason}: the provider runs mail, and you keep the record.`,
  "single-tenant": (reason) =>
    `Ask a specialist to run a separate installation for you${reason}: your rules on machines that nobody else shares, without your own night shifts.`,
};

export type PlanPrice = { name: string; perMonth: number };

/** Buying today, or asking for nothing that is more than a wish: no stricter kind is called for. */
function stricterIsOption(facts: Facts): boolean {
  const onlyWishes = facts.objectives.length > 0 && facts.objectives.every((objective) => objective.established === "not-met");
  return facts.answers.today === "hosted" || onlyWishes;
}

function firstStep(facts: Facts): string {
  if (facts.answers.today !== "hosted")
    return "Choose a large hosted provider or an established mail-only one: what you named is a preference, and a preference asks for nothing stricter.";
  if (mustLeave(facts))
    return `Choose ${OUTSIDE}; ask it in writing where it is based, where mail is kept and who could make it hand mail over. Your provider of today is one only if it says the same.`;
  const missing = missingWhenBuying(facts);
  if (missing !== undefined) return `Keep what you have bought for now, and write down that meanwhile ${missing}: no provider can meet it.`;
  return meetableByBuying(facts).some((objective) => objective.established !== "not-met")
    ? "Stay where you are, if your provider confirms in writing that it meets what you named; ask it first."
    : "Stay where you are: none of your answers asks for anything stricter.";
}

/** What a plan costs a month, and what that is beyond the plan of the answers. */
function priced(plan: PlanPrice, current: PlanPrice | null, facts: Facts): string {
  const price = `${plan.name} ${roundMoney(plan.perMonth, facts.currency)}`;
  const extra = dearerBy(plan, current);
  return extra > 0 ? `${price} (${roundMoney(extra, facts.currency)} more than ${current?.name})` : price;
}

/** Stay or choose first; a stricter kind is named as an option, with what it costs beyond the plan of the answers. */
function stayFirst(facts: Facts, plans: readonly PlanPrice[], current: PlanPrice | null): string[] {
  const steps = [firstStep(facts)];
  if (meetableByBuying(facts).length === 0) return steps;
  const kinds = hostedKinds(facts).map((kind) => KIND_NAMES[kind]);
  const prices =
    plans.length > 0 && facts.mailboxes !== null
      ? ` For ${facts.mailboxesText}, list prices a month: ${listed(plans.map((plan) => priced(plan, current, facts)))}.`
      : " Ask for an offer first: it comes on top of what you pay today.";
  return [...steps, `As an option, at a price of its own: ${listed(kinds)}.${prices}`];
}

function chooseProvider(facts: Facts, plans: readonly PlanPrice[], current: PlanPrice | null): Group {
  if (!facts.hasPeople) return chooseSender(facts);
  if (stricterIsOption(facts))
    return {
      heading:
        facts.answers.today === "hosted" && !mustLeave(facts) && missingWhenBuying(facts) === undefined ? "Stay, or choose" : "Choose",
      steps: [...stayFirst(facts, plans, current), ...applicationMail(facts)],
    };
  const meetable = meetableByBuying(facts);
  const missing = missingWhenBuying(facts);
  const steps = hostedKinds(facts).map((kind) => {
    const named = meetable.filter((objective) => KIND_OF[objective.id] === kind).map((objective) => OBJECTIVE_NAMES[objective.id]);
    if (named.length > 0) return KIND_STEPS[kind](` (for ${listed(named)})`);
    return `Choose a large hosted provider or an established mail-only one: ${missing === undefined ? "none of your answers asks for anything stricter" : `with any of them ${missing}`}.`;
  });
  if (plans.length > 0 && facts.mailboxes !== null) {
    const prices = plans.map((plan) => `${plan.name} ${roundMoney(plan.perMonth, facts.currency)}`);
    steps.push(`For ${facts.mailboxesText}, plans of these kinds list at, a month: ${listed(prices)}. Ask for an offer first.`);
  }
  return { heading: "Choose", steps: [...steps, ...applicationMail(facts)] };
}

/** Where the mail of software is all there is, its provider is the only one to choose. */
function chooseSender(facts: Facts): Group {
  const missing = missingWhenBuying(facts);
  const stays = facts.answers.today === "hosted";
  const needed = facts.objectives.filter(({ established }) => established !== "not-met").map(({ id }) => OBJECTIVE_NAMES[id]);
  const asked = needed.length === 0 ? "" : ` Ask it in writing about ${listed(needed)}.`;
  return {
    heading: stays ? "Stay, or choose" : "Choose",
    steps: [
      missing !== undefined
        ? `Keep what is bought for now, and write down that meanwhile ${missing}: no provider can meet it.`
        : stays
          ? `Stay with the provider that sends your mail today, unless the price or a requirement says otherwise.${asked}`
          : `Choose a provider that does nothing but send mail for software.${asked}`,
      ...applicationMail(facts),
    ],
  };
}

function applicationMail(facts: Facts): string[] {
  return facts.hasApplicationMail
    ? [
        `Send application mail through a specialised provider from a name of its own, such as mail.example.com${facts.hasPeople ? ", so that its trouble does not spread to people’s mail" : ""}.`,
      ]
    : [];
}

function secondFactor(facts: Facts): Group {
  if (!facts.hasPeople)
    return {
      heading: "Protect the keys",
      steps: [
        "Give every program that sends a key of its own, limited to its own sender and to so many messages an hour.",
        "Require a second factor from everybody who can sign in to the provider or to your servers.",
        "Keep two emergency administrator accounts, with hardware keys in two places.",
      ],
    };
  const first =
    facts.answers.mfa === "all"
      ? "Check that older mail programs cannot go around the second factor."
      : "Require a second factor from everybody, administrators first, and switch off sign-in with a password alone.";
  return {
    heading: "Protect the accounts",
    steps: [
      first,
      "Keep two emergency administrator accounts, with hardware keys in two places.",
      "Confirm every change of payment details by a call to a number you already know.",
    ],
  };
}

function goLive(ids: readonly GoLiveId[], facts: Facts): Group[] {
  return ids.length === 0 ? [] : [{ heading: "Finish before going live", steps: ids.map((id) => goLiveText(id, facts)) }];
}

function open(facts: Facts): Group {
  return { heading: "Establish, all of it", steps: conditionsToEstablish(facts) };
}

/** What comes before what, where the answer is to wait or to find out; else the groups below are the order. */
function order(facts: Facts): Group[] {
  const { timing, verdict } = facts.assessment.recommendation;
  const mustFindOut = verdict === "open" && verdictClass(facts) === "buy-unless";
  const findOut = [
    "Give each point under “Establish” a person and a date.",
    timing === "at-renewal"
      ? "Sign nothing new for your own servers meanwhile."
      : "Buy for a month or a year at most meanwhile, with domain and DNS in your own name: both ways stay open.",
    "When the last point is known, answer again and read the new verdict.",
    `If it says to own, pass the drills before you move ${facts.hasPeople ? "a mailbox" : "a message"}. If one point has failed, go on below.`,
  ];
  const move = [
    "Write down when servers, licences and support contracts end; the move begins three months before the first of them.",
    ...(facts.hasPeople
      ? ["Test the export from your own servers first: how long one mailbox takes tells how long all of them will."]
      : ["Send a hundred real messages through the provider first, and look at where they arrive."]),
    "Keep patching and watching your own servers to the last day; the drills hold until then.",
    ...(facts.hasPeople
      ? [
          "Move a pilot group, wait two weeks, move the rest, then lead mail to the provider.",
          "Keep the old servers receiving for two weeks, take their addresses out of SPF, and keep the archive.",
        ]
      : [
          "Move one kind of message, wait two weeks, then move the rest.",
          "Keep the old servers ready for two weeks, then take their addresses out of SPF.",
        ]),
  ];
  if (mustFindOut) return [{ heading: "In this order", steps: timing === "at-renewal" ? [...findOut, ...move.slice(0, 1)] : findOut }];
  return timing === "at-renewal" ? [{ heading: "In this order", steps: move }] : [];
}

function waysOut(facts: Facts): Group {
  const { capability, burden } = facts.assessment.conditions;
  const fund = [capability.status === "met" ? "" : "the team", burden.status === "met" ? "" : "the acceptance of the burden"].filter(
    (text) => text !== "",
  );
  return {
    heading: "Choose one of three ways out",
    steps: [
      "Narrow the scope: find the smallest group of people or messages that the requirement is really about, and ask again whether a hosted service can meet it for the rest.",
      `Fund it: close the gaps listed above in ${listed(fund)}; owning adds ${hours(facts.owned.addedHoursPerMonth.p80)} a month to what buying takes.`,
      "Drop what needs it: leave the contract or the market that asks for it, and say so early to whoever counts on you.",
    ],
  };
}

/** What to do next, by outcome. `plans` are hosted plans that fit and `current` is that of the answers, with the price a month in the report's currency. */
export function nextSteps(facts: Facts, plans: readonly PlanPrice[], current: PlanPrice | null): NextSteps {
  const buying = [...order(facts), chooseProvider(facts, plans, current), dnsForBuying(facts), secondFactor(facts)];
  switch (verdictClass(facts)) {
    case "own":
    case "own-once-done":
      return {
        heading: "Next steps: own it as a production platform",
        intro: `${capitalised(OWNING[facts.ownedId])} is worth it only if it is run like any other system that customers depend on.`,
        groups: [
          ...goLive(facts.assessment.recommendation.goLive, facts),
          staffing(facts),
          observability(facts),
          dnsForOwning(facts),
          ...warmUp(facts),
        ],
      };
    case "buy-unless":
      return {
        ...(facts.assessment.recommendation.timing === "at-renewal"
          ? {
              heading: "Next steps: find out before the next renewal",
              intro: "Establish all of this before the next renewal, and move if you cannot; the rest below is for that case.",
            }
          : {
              heading: "Next steps: find out, and buy meanwhile",
              intro:
                missingWhenBuying(facts) === undefined
                  ? "Buying is right until all of this is established; nothing below is lost if it turns out otherwise."
                  : `Buy until all of this is established, and know that meanwhile ${missingWhenBuying(facts)}; nothing below is lost if it turns out otherwise.`,
            }),
        groups: [open(facts), ...buying],
      };
    case "buy-requirement-without-team":
      return {
        heading: "Next steps: resolve the contradiction, and buy what can be bought",
        intro: "The requirement and the team do not go together; somebody in the leadership has to choose.",
        groups: [waysOut(facts), ...buying],
      };
    default:
      return {
        heading:
          facts.assessment.recommendation.timing === "at-renewal" ? "Next steps: move at the next renewal" : "Next steps: buy it well",
        intro: "Buying well still means owning a few things: domain, DNS, rules and the way out.",
        groups: buying,
      };
  }
}
