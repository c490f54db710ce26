import { PRACTICES } from "../../questionnaire/ids";
import type { Facts } from "../facts";
import { PRACTICE_NAMES } from "../result/capability";
import { conditionsToEstablish } from "../result/unless";
import { listed, plural } from "../words";
import { nearestToForcing } from "./conditions";
import { duty } from "./texts";
import { leftUnmet } from "./unmet";

/** What finds out an answer, or decides it; the most telling first. Details of objectives and practices are worded as families. */
const STEPS: readonly [id: string, step: string][] = [
  ["acceptance", "Put hours and losses before the leadership, and ask for a signature."],
  ["experience", "Ask the team who has run mail for a company, where and for how long."],
  ["operators", "Count the people who would look after mail."],
  ["deputy", "Name the person who would stand in."],
  ["coverage", "Agree who is called when mail breaks, and in which hours."],
  ["owner", "Name one person who owns mail."],
  ["committedHours", "Agree with your team how much time a month is set aside for mail."],
  ["bearableLoss", "Ask whoever keeps the accounts what loss a year you could bear."],
  ["degradedWeeks", "Ask sales and support how long poor delivery would be bearable."],
  ["mailboxes", "Count accounts, shared mailboxes and the people you expect to hire."],
  ["appMessages", "Read the sending figures of the last three months."],
  ["growth", "Compare today’s mailboxes with those of a year ago."],
  ["mailboxOwners", "Look at who has a password: your people or your customers."],
  ["today", "Look up who receives your mail today, in the MX record of the domain."],
  ["bulk", "Ask marketing what goes to lists, and through which account."],
  ["revenueAtStake", "Add up one month’s orders and sign-ups that began or ended with a message."],
  ["noticeTime", "Stop a test message on purpose, and see who notices and when."],
  ["targeted", "Ask whether anybody has had targeted phishing or threats before."],
  ["mfa", "Read your provider’s report of who signs in with a second factor."],
];

/** What finds out whether control is a requirement that no provider can meet. */
export function controlToFindOut(facts: Facts): string[] {
  if (facts.assessment.conditions.control.status !== "unknown") return [];
  const objective = nearestToForcing(facts);
  if (objective === undefined) return ["Read laws, contracts and security papers for anything that your mail must keep to."];
  const name = duty(objective);
  if (objective.established !== "unknown") return [`Ask every kind of provider in writing about this: ${name}.`];
  return [
    objective.hostedFails === "unknown"
      ? `Find what requires this, then ask providers about it: ${name}.`
      : `Find the law, clause or decision that says this: ${name}.`,
  ];
}

function practices(unknowns: ReadonlySet<string>): string[] {
  const open = PRACTICES.filter((practice) => unknowns.has(`practice.${practice}`)).slice(0, 3);
  const names = open.map((practice) => PRACTICE_NAMES[practice]);
  return names.length === 0 ? [] : [`Check the records of ${listed(names)}: how regular are they?`];
}

/** A step for each answer that could change the verdict, the most telling first; what stays unmet meanwhile is among the first three. */
export function openSteps(facts: Facts): string[] {
  const unknowns = new Set(facts.assessment.recommendation.unknowns);
  const found = [...controlToFindOut(facts), ...practices(unknowns), ...STEPS.flatMap(([id, step]) => (unknowns.has(id) ? [step] : []))];
  return leftUnmet(facts).length === 0
    ? [...found, ...meanwhile(facts)]
    : [...found.slice(0, 2), "Write down that the requirement is unmet meanwhile, and who knows of it.", ...meanwhile(facts)];
}

/** What holds while it is being found out. */
function meanwhile(facts: Facts): string[] {
  return [
    facts.assessment.recommendation.timing === "at-renewal"
      ? "Sign nothing new for your own servers meanwhile."
      : "Buy for a year at most meanwhile, with the domain in your own name.",
    `Give ${plural(conditionsToEstablish(facts).length, "the open question", "each open question")} a person and a date.`,
    "Change your answers once you know, and read the verdict again.",
  ];
}
