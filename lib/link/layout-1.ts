import type { Grid } from "../questionnaire/quantity";
import { anyOf, type Field, oneOf, orElse, planOf, pointOf, spanOf, usually, type Value } from "./fields";
import { APP_PLANS, HOSTED_PLANS, SERVER_PLANS } from "./plan-lists";

/**
 * Layout 1 of the link. FROZEN: codes that are out in the world are read by position, so nothing here may change or move.
 * Lists, bounds and the numbering of objectives are copies on purpose; a new questionnaire gets a new layout, and this one is
 * kept and upgraded.
 */

/** One answer by its id. `objective` is set on details, which are stored only when that objective is chosen. */
export type Row<Id extends string = string, T = Value> = { id: Id; field: Field<T>; objective?: string };

const UNSURE = "not-sure" as const;
const YES_NO = [UNSURE, "yes", "no"] as const;
const LEVELS = [UNSURE, "none", "ad-hoc", "routine"] as const;
const OBJECTIVES = [
  "data-location",
  "confidentiality",
  "retention",
  "logging",
  "filtering",
  "routing",
  "identity",
  "failure-domains",
  "exit",
  "product",
] as const;
type Objective = (typeof OBJECTIVES)[number];

const MONEY_GRID: Grid = { min: 0, max: 1_000_000_000, decimals: 0 };
const CUSTOM_GRID: Grid = { min: 0, max: 10_000, decimals: 4 };
/** Room for plans that the price book does not have yet. */
const PLAN_ROOM = 512;

const row = <Id extends string, T>(id: Id, field: Field<T>): Row<Id, T> => ({ id, field });

const plan = (plans: readonly string[], usual: string) => usually(planOf(plans, PLAN_ROOM, CUSTOM_GRID), usual);

const details = <O extends Objective>(objective: O) =>
  [
    { ...row(`basis.${objective}`, oneOf([UNSURE, "law", "contract", "threat-model", "board", "preference"])), objective },
    { ...row(`hostedFit.${objective}`, oneOf([UNSURE, "barred", "none-can", "unchecked", "extra-cost", "can"])), objective },
    { ...row(`scope.${objective}`, oneOf(["people", "application", "both"])), objective },
  ] as const;

/** Every answer in the order in which it is stored: `objectives` before its details, what is mostly left at its default last. */
const TYPED_ROWS = [
  row(
    "motives",
    orElse(anyOf(["cost", "independence", "privacy", "compliance", "security", "vendor-trust", "learning", "control"]), UNSURE),
  ),
  row("objectives", orElse(anyOf(OBJECTIVES), UNSURE)),
  ...OBJECTIVES.flatMap(details),
  row("atStake", orElse(spanOf(MONEY_GRID), UNSURE)),
  row("operators", orElse(pointOf({ min: 0, max: 500, decimals: 0 }), UNSURE)),
  row("experience", oneOf([UNSURE, "none", "hobby", "production", "contracted"])),
  row("coverage", oneOf([UNSURE, "none", "office-hours", "best-effort", "rota"])),
  row("practice.patching", oneOf(LEVELS)),
  row("practice.backups", oneOf(LEVELS)),
  row("practice.monitoring", oneOf(LEVELS)),
  row("practice.restore", oneOf(LEVELS)),
  row("practice.rehearsal", oneOf(LEVELS)),
  row("practice.keys", oneOf(LEVELS)),
  row("practice.abuse", oneOf(LEVELS)),
  row("owner", oneOf(YES_NO)),
  row("deputy", oneOf(YES_NO)),
  row("acceptance", oneOf(YES_NO)),
  row("committedHours", orElse(spanOf({ min: 0, max: 10_000, decimals: 2 }), UNSURE)),
  row("degradedWeeks", orElse(pointOf({ min: 0, max: 52, decimals: 0 }), UNSURE)),
  row("bearableLoss", orElse(pointOf(MONEY_GRID), UNSURE)),
  row("mailboxes", orElse(spanOf({ min: 1, max: 100_000, decimals: 0 }), UNSURE)),
  row("mailboxOwners", oneOf([UNSURE, "staff", "customers"])),
  row("growth", orElse(pointOf({ min: -50, max: 300, decimals: 2 }), UNSURE)),
  row("appMessages", orElse(spanOf(MONEY_GRID), UNSURE)),
  row("bulk", oneOf(YES_NO)),
  row("today", oneOf([UNSURE, "none", "hosted", "self"])),
  row("suite", oneOf(YES_NO)),
  row("revenueAtStake", orElse(pointOf(MONEY_GRID), UNSURE)),
  row("noticeTime", oneOf([UNSURE, "hours", "day", "week", "month"])),
  row("targeted", oneOf(YES_NO)),
  row("mfa", oneOf([UNSURE, "all", "some", "none"])),
  row("currency", oneOf(["USD", "EUR", "GBP"])),
  row("hourlyCost", usually(spanOf({ min: 0, max: 1_000, decimals: 2 }), { low: 58.2, high: 90.9 })),
  row("displaced", usually(pointOf({ min: 1, max: 5, decimals: 1 }), 1)),
  row("hostedPlan", plan(HOSTED_PLANS, "microsoft-365-business-basic")),
  row("appPlan", plan(APP_PLANS, "sendgrid")),
  row("serverPlan", plan(SERVER_PLANS, "aws-lightsail-4gb")),
  row("horizonYears", oneOf([3, 1, 5])),
  row("discountRate", usually(pointOf({ min: 0, max: 50, decimals: 2 }), 8)),
];

export const ROWS: readonly Row[] = TYPED_ROWS;

/** The answers that this layout has a place for, each with the values that it can hold. */
export type Stored = { [R in (typeof TYPED_ROWS)[number] as R["id"]]: R extends Row<string, infer T> ? T : never };

/**
 * What stands before the answers. Days are counted from `FIRST_DAY`; versions from the start of `MODEL_VERSIONS`. An "own-draft" is a
 * draft with overridden assumptions: they follow the kind, and an open answer is the last state of its digit, not the first, so that
 * answers at their default cost nothing there either. Its place was kept free, so no code issued before means it.
 */
export const HEADER = {
  kind: oneOf(["scenario", "draft", "invitation", "own-draft"]),
  versionRadix: 256,
  dayRadix: 16_384,
  option: oneOf(["hosted", "sender", "core", "self"]),
  verdict: oneOf(["settled", "open"]),
};
export const FIRST_DAY = "2026-01-01";

/**
 * Overridden assumptions, A001 to A999 by number, in ascending order. They stand between the header and the answers, so that
 * the answers at their default, which come last, still cost nothing.
 */
export const OVERRIDES = {
  countRadix: 7,
  idRadix: 1024,
  formRadix: 2,
  point: pointOf({ min: 0, max: 10_000_000, decimals: 6 }),
  span: spanOf({ min: 0, max: 10_000_000, decimals: 6 }),
};
