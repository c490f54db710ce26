import { ASSUMPTIONS, UNUSED_ASSUMPTIONS } from "@/lib/data/assumptions";
import { parseAnswers } from "@/lib/questionnaire/answers";
import { MOTIVES, OBJECTIVES, PRACTICES } from "@/lib/questionnaire/ids";
import type { Overrides } from "@/lib/questionnaire/scenario";
import type { Answers } from "@/lib/questionnaire/types";

/** Every question answered, each with what takes the most room: every objective, ranges wherever one is allowed, prices to the cent. */
export function largest(today: "hosted" | "self"): Answers {
  const each = (id: string, value: string) => OBJECTIVES.map((objective) => [`${id}.${objective}`, value]);
  const money = { low: 999_000_000, high: 1_000_000_000 };
  const hours = { low: 9_990, high: 10_000 };
  const parsed = parseAnswers({
    ...Object.fromEntries([...each("basis", "preference"), ...each("hostedFit", "can"), ...each("scope", "both")]),
    ...Object.fromEntries(PRACTICES.map((practice) => [`practice.${practice}`, "routine"])),
    motives: [...MOTIVES],
    independenceFrom: ["vendor", "jurisdiction", "price", "policy", "surveillance"],
    objectives: [...OBJECTIVES],
    requiredPlace: ["eu", "uk", "ch", "us", "other"],
    exitFrom: ["vendor", "us", "eu", "uk", "ch", "other"],
    atStake: money,
    operators: 500,
    experience: "contracted",
    coverage: "rota",
    owner: "no",
    deputy: "no",
    acceptance: "no",
    committedHours: hours,
    degradedWeeks: 52,
    bearableLoss: 1e9,
    mailboxes: { low: 999_000, high: 1_000_000 },
    mailboxOwners: "customers",
    organisation: "education",
    growth: { low: 299, high: 300 },
    appMessages: money,
    bulk: "no",
    today,
    todayProvider: "other",
    ownHours: hours,
    ownIncidents: 99,
    hoursFrom: "own",
    suite: "no",
    revenueAtStake: money,
    noticeTime: "month",
    targeted: "no",
    mfa: "none",
    currency: "GBP",
    hourlyCost: { low: 999, high: 1_000 },
    displaced: 5,
    paidAnyway: ["servers", "monitoring", "backup", "archive", "support", "rota"],
    hostedPlan: { custom: 9_999.98 },
    appPlan: { custom: 9_999.97 },
    serverPlan: { custom: 9_999.96 },
    horizonYears: 5,
    discountRate: 49.9,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.answers;
}

/** So many assumptions replaced by ranges, which take the same room whatever their ends. */
export const ranges = (count: number): Overrides => {
  const rows = ASSUMPTIONS.filter(({ id, low, high }) => !(id in UNUSED_ASSUMPTIONS) && low > 0 && low < high);
  if (rows.length < count) throw new Error(`Only ${rows.length} assumptions have a range.`);
  return Object.fromEntries(rows.slice(-count).map(({ id, low, high }) => [id, { low, high }]));
};
