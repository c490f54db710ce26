import type {
  Assessment,
  ConditionId,
  Criterion,
  IncidentResult,
  LineResult,
  OptionResult,
  Recommendation,
  Status,
} from "@/lib/model/assessment";
import { INCIDENT_IDS } from "@/lib/model/costs/incidents";
import { LINE_IDS, visibilityOf } from "@/lib/model/costs/lines";
import { plansCounted } from "@/lib/model/counted-plan";

import { checkControl } from "@/lib/model/rule/conditions";
import { completeDraft } from "@/lib/questionnaire/answers";
import { OPTIONS, type OptionId } from "@/lib/questionnaire/ids";
import type { Scenario } from "@/lib/questionnaire/scenario";
import type { Draft } from "@/lib/questionnaire/types";
import type { Quantiles } from "@/lib/simulation/quantiles";

/**
 * Assessments made by hand: plain input to a pure function, with numbers chosen to be easy to follow. They are not results of the
 * model, and nothing about mail should be read from them.
 */

const spread = (mean: number): Quantiles => ({ mean, p10: mean * 0.5, p50: mean * 0.9, p90: mean * 1.6 });

const MONTHS = 36;

/** How much dearer than buying each option is in every line, to the thousand. */
const LEVEL: Record<OptionId, number> = { hosted: 1, sender: 1.5, core: 2, self: 3 };

function option(id: OptionId, level: number): OptionResult {
  const lines: LineResult[] = LINE_IDS.map((line, index) => ({
    id: line,
    visibility: visibilityOf(line),
    ...spread((index + 1) * 20 * level),
  }));
  const sum = (visibility?: "visible" | "invisible") =>
    lines.filter((line) => visibility === undefined || line.visibility === visibility).reduce((total, line) => total + line.mean, 0);
  const incidents: IncidentResult[] = INCIDENT_IDS.map((incident, index) => ({
    id: incident,
    ratePerYear: 0.02 * (index + 1) * (incident.startsWith("provider") ? 4 - level : level),
    lossMean: 200 * (index + 1),
    hoursMean: 2 + index,
  }));
  const yearly = { mean: 1000 * level, p50: 300 * level, p95: 6000 * level, es95: 9000 * level, p99: 20_000 * level };
  const excess = id === "hosted" ? 0 : 1;
  return {
    totalCost: { ...spread(sum()), standardErrors: { p50: sum() * 0.004, p90: sum() * 0.009 } },
    visibleCost: spread(sum("visible")),
    invisibleCost: spread(sum("invisible")),
    cashCost: spread(sum() * 0.4),
    costParts: { bills: sum() * 0.3, losses: sum() * 0.1, time: sum() * 0.6 },
    costByYear: [0.5, 0.3, 0.2].map((share, index) => ({
      year: index + 1,
      bills: sum() * 0.3 * share,
      losses: sum() * 0.1 * share,
      time: sum() * 0.6 * share,
      billsDue: sum() * 0.3 * share * 1.08 ** index,
    })),
    lines,
    paidAnyway: [],
    incidents,
    incidentLossPerYear: yearly,
    excessLossPerYear: {
      mean: 500 * excess,
      p50: 0,
      p95: 4000 * level * excess,
      es95: 7000 * level * excess,
      p99: 15_000 * level * excess,
    },
    lossExceedance: [
      { loss: 0, probability: 0.8 },
      { loss: 1000 * level, probability: 0.3 },
      { loss: 20_000 * level, probability: 0.01 },
    ],
    hoursPerMonth: { p50: 2 * level, p80: 3.5 * level },
    addedHoursPerMonth: { p50: 2 * (level - 1), p80: 3.5 * (level - 1) },
    warmUpWeeks: { p50: id === "self" || id === "sender" ? 6 : 0 },
    lostMailDaysPerYear: {
      mean: 0.2 * level,
      byCause: [
        { id: "blocklisting", days: 0.15 * level },
        { id: "steady", days: 0.05 * level },
      ],
    },
    silentFailureByMonth: Array.from({ length: MONTHS }, (_, index) => 1 - 0.99 ** (level * (index + 1))),
    cumulative: Array.from({ length: MONTHS }, (_, index) => ({ month: index + 1, ...spread((sum() * (index + 1)) / MONTHS) })),
    expectedRegret: 100 * (level - 1),
  };
}

const CAPABILITY = ["experience", "two-people", "coverage", "patching", "backups", "monitoring", "hours-per-person"];
const BURDEN = ["owner", "acceptance", "committed-hours", "bearable-loss", "degraded-weeks"];

const NUMERIC: Record<string, Pick<Criterion, "have" | "need">> = {
  "hours-per-person": { have: { low: 7, high: 7 }, need: { low: 240, high: 240 } },
  "committed-hours": { have: { low: 4, high: 10 }, need: { low: 7, high: 7 } },
  "bearable-loss": { have: { low: 10_000, high: 10_000 }, need: { low: 8000, high: 8000 } },
  "degraded-weeks": { have: { low: 4, high: 4 }, need: { low: 6, high: 6 } },
};

/** All criteria met, except one that carries the status of the condition. */
function criteria(ids: readonly string[], status: Status): Criterion[] {
  return ids.map((id, index) => ({
    id,
    status: index === 0 ? status : "met",
    ...NUMERIC[id],
    ...(id === "bearable-loss" ? { narrow: true } : {}),
  }));
}

export type Made = {
  answers?: Draft;
  control?: Status;
  controlCriteria?: Criterion[];
  capability?: Status;
  burden?: Status;
  owned?: Exclude<OptionId, "hosted">;
  recommendation?: Partial<Recommendation>;
  levels?: Partial<Record<OptionId, number>>;
  assessment?: Partial<Assessment>;
};

/** A scenario and an assessment with the given statuses; what is not given is a met condition, the core, and buying at half its cost. */
export function handMade(made: Made): { scenario: Scenario; assessment: Assessment } {
  const answers = completeDraft(made.answers ?? {});
  const objectives = answers.objectives === "not-sure" ? [] : answers.objectives;
  const control = made.control ?? "met";
  const capability = made.capability ?? "met";
  const burden = made.burden ?? "met";
  const statuses: Record<ConditionId, Status> = { control, capability, burden };
  // What the report says of each objective is what the rule finds in the answers.
  const found = checkControl(answers).criteria;
  const controlCriteria = made.controlCriteria ?? (objectives.length === 0 ? [{ id: "objectives", status: control }] : found);
  const owned = made.owned ?? "core";
  const levels = { ...LEVEL, ...made.levels };
  const options = Object.fromEntries(OPTIONS.map((id) => [id, option(id, levels[id])])) as Record<OptionId, OptionResult>;
  const difference = options[owned].totalCost.mean - options.hosted.totalCost.mean;
  const allMet = Object.values(statuses).every((status) => status === "met");
  const assessment: Assessment = {
    modelVersion: "1",
    priceDate: "2026-11-23",
    draws: 10_000,
    currency: answers.currency,
    horizonYears: answers.horizonYears,
    conditions: {
      control: { status: control, score: control === "met" ? 100 : 50, criteria: controlCriteria },
      capability: { status: capability, score: 86, criteria: criteria(CAPABILITY, capability) },
      burden: { status: burden, score: 80, criteria: criteria(BURDEN, burden) },
    },
    flags: [],
    recommendation: {
      option: allMet ? owned : "hosted",
      verdict: "settled",
      money: "clear",
      narrow: false,
      timing: "now",
      goLive: [],
      unknowns: [],
      ...made.recommendation,
    },
    options,
    priceOfControl: {
      option: owned,
      twentieths: Array.from({ length: 20 }, (_, i) => difference * (0.3 + i * 0.07)),
      byObjective: [],
      mean: difference,
      p10: difference * 0.4,
      p50: difference * 0.9,
      p90: difference * 1.8,
      standardErrors: { p50: Math.abs(difference) * 0.01, p90: Math.abs(difference) * 0.02 },
    },
    cheapest: difference < 0 ? owned : "hosted",
    cheaperThanHosted: difference < 0 ? 0.93 : 0.07,
    ownRecord: null,
    breakEvenHoursPerMonth: 1.2,
    crossoverMailboxes: null,
    costBySize: [1, 10, 100, 1000, 10_000, 100_000].map((mailboxes) => {
      const each = (id: OptionId) => {
        const mean = (20 * levels[id]) / mailboxes ** 0.2;
        return { mean, p10: mean * 0.7, p90: mean * 1.5 };
      };
      return { mailboxes, hosted: each("hosted"), sender: each("sender"), core: each("core"), self: each("self") };
    }),
    crossings: [],
    drivers: [
      { id: "hourlyCost", low: difference * 0.5, high: difference * 1.6 },
      { id: "vigilance", low: difference * 0.8, high: difference * 1.3 },
    ],
    worthFindingOut: [{ id: "vigilance", value: 120 }],
    flips: [
      allMet
        ? { kind: "rule", id: "rule-owner", changes: { owner: "no" }, from: owned, to: "hosted" }
        : {
            kind: "rule",
            id: "rule-team",
            changes: { acceptance: "yes", committedHours: { low: 7, high: 17.5 } },
            from: "hosted",
            to: owned,
          },
      { kind: "money", id: "money-mailboxes", changes: null, from: "hosted", to: null },
      { kind: "money", id: "money-hourlyCost", changes: { hourlyCost: 12.5 }, from: "hosted", to: owned },
      { kind: "money", id: "money-committedHours", changes: null, from: "hosted", to: null },
    ],
    notices: [],
    hostedAtCheapestPlans: null,
    plans: plansCounted({ answers, overrides: {}, priceDate: "2026-11-23" }),
    ...made.assessment,
  };
  return { scenario: { answers, overrides: {}, priceDate: "2026-11-23" }, assessment };
}

const LAW: Draft = { objectives: ["retention"], "basis.retention": "law", "hostedFit.retention": "none-can", "scope.retention": "people" };

const SIZE: Draft = {
  mailboxes: 25,
  appMessages: 50_000,
  today: "hosted",
  operators: 2,
  deputy: "yes",
  bearableLoss: 10_000,
  committedHours: { low: 4, high: 10 },
  mfa: "some",
};

/** One hand-made assessment for each class of verdict and for the turns that the wording takes within a class. */
export const VERDICTS: Record<string, Made> = {
  "no objective": { answers: { ...SIZE, objectives: [], motives: ["cost", "independence", "learning"] }, control: "not-met" },
  "nothing answered": {
    answers: {},
    control: "unknown",
    capability: "unknown",
    burden: "unknown",
    recommendation: { verdict: "open", unknowns: ["objectives", "experience"] },
  },
  "a preference": {
    answers: {
      ...SIZE,
      objectives: ["exit"],
      "basis.exit": "preference",
      "hostedFit.exit": "unchecked",
      motives: ["vendor-trust", "control"],
    },
    control: "not-met",
  },
  "can be bought": {
    answers: {
      ...SIZE,
      objectives: ["data-location", "confidentiality"],
      "basis.data-location": "contract",
      "hostedFit.data-location": "can",
      "basis.confidentiality": "board",
      "hostedFit.confidentiality": "extra-cost",
      motives: ["privacy", "compliance"],
      atStake: 300_000,
    },
    control: "not-met",
  },
  "a requirement without a team": { answers: { ...SIZE, ...LAW, motives: ["compliance"] }, capability: "not-met", burden: "not-met" },
  "a team that cannot, control open": {
    answers: { ...SIZE, ...LAW, "hostedFit.retention": "unchecked" },
    control: "unknown",
    capability: "not-met",
  },
  open: {
    answers: { ...SIZE, ...LAW, "hostedFit.retention": "not-sure", experience: "not-sure" },
    control: "unknown",
    capability: "unknown",
    recommendation: { verdict: "open", money: "leaning", unknowns: ["hostedFit.retention", "experience"] },
    assessment: { cheaperThanHosted: 0.3 },
  },
  "open by a number": { answers: { ...SIZE, ...LAW }, burden: "unknown", recommendation: { verdict: "open", narrow: true } },
  "own the core": { answers: { ...SIZE, ...LAW, motives: ["security"] } },
  "own, but how much is open": {
    answers: { ...SIZE, ...LAW, objectives: ["retention", "product"], "basis.product": "not-sure", "hostedFit.product": "barred" },
    recommendation: { verdict: "open", unknowns: ["basis.product"] },
  },
  "own the sender once done": {
    answers: { ...SIZE, ...LAW, "scope.retention": "application" },
    owned: "sender",
    recommendation: { goLive: ["restore"], narrow: true },
  },
  "own everything once done": {
    answers: {
      ...SIZE,
      objectives: ["product", "routing"],
      "basis.product": "board",
      "hostedFit.product": "barred",
      "scope.product": "both",
      "basis.routing": "threat-model",
      "hostedFit.routing": "none-can",
      "scope.routing": "people",
      currency: "EUR",
    },
    owned: "self",
    recommendation: { goLive: ["restore", "rehearsal", "keys", "abuse"] },
  },
  "own and cheaper": {
    answers: { ...SIZE, ...LAW, motives: ["cost"], currency: "GBP" },
    levels: { core: 0.6 },
    assessment: { crossoverMailboxes: 1 },
  },
  "self today, move at renewal": {
    answers: { ...SIZE, objectives: [], today: "self", appMessages: 0 },
    control: "not-met",
    recommendation: { timing: "at-renewal", money: "too-close" },
    assessment: { cheaperThanHosted: 0.45, crossoverMailboxes: 812 },
  },
  "flags and notices": {
    answers: { ...SIZE, objectives: [], bulk: "yes" },
    control: "not-met",
    assessment: {
      flags: ["rota-needs-four", "motive-only"],
      notices: [
        { code: "plan-capped", option: "hosted", plan: "google-business-starter", pricedAs: "microsoft-exchange-online-2", fromMonth: 14 },
        { code: "growth-clamped", quantity: "mailboxes", bound: 100_000 },
      ],
    },
  },
};
