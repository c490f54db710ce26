import type { Grid } from "../questionnaire/quantity";
import { anyOf, type Field, oneOf, orElse, planOf, pointOf, spanOf, usually } from "./fields";
import type { Layout, Row } from "./layout";
import { inOneDigit } from "./packing";
import { APP_PLANS, HOSTED_PLANS, SERVER_PLANS } from "./plan-lists";

/**
 * Layout 1 of the link, of the models 1.0.0 and 1.1.0. FROZEN: codes that are out in the world are read by position, so nothing here may change
 * or move. Lists, bounds and the numbering of objectives are copies on purpose. What it stores is read by `upgrade.ts`.
 */

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

const row = <Id extends string, T>(id: Id, field: Field<T>): Row<Id, T> => ({ id, packing: inOneDigit(field) });

const plan = (plans: readonly string[], usual: string) => usually(planOf(plans, PLAN_ROOM, CUSTOM_GRID), usual);

const detail = <Id extends string, T>(objective: Objective, id: Id, field: Field<T>): Row<Id, T> => ({
  ...row(id, field),
  only: ["objectives", objective],
});

const details = (objective: Objective) =>
  [
    detail(objective, `basis.${objective}`, oneOf([UNSURE, "law", "contract", "threat-model", "board", "preference"])),
    detail(objective, `hostedFit.${objective}`, oneOf([UNSURE, "barred", "none-can", "unchecked", "extra-cost", "can"])),
    detail(objective, `scope.${objective}`, oneOf(["people", "application", "both"])),
  ] as const;

/** Every answer in the order in which it is stored: `objectives` before its details, what is mostly left at its default last. */
const ROWS: readonly Row[] = [
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

/**
 * An "own-draft" is a draft with overridden assumptions: they follow the kind, and an open answer is the last state of its digit, not the first,
 * so that answers at their default cost nothing there either. Its place was kept free, so no code issued before means it.
 */
export const LAYOUT_1: Layout = {
  number: 1,
  versions: { until: "1.1.0" },
  rows: ROWS,
  header: {
    kind: oneOf(["scenario", "draft", "invitation", "own-draft"]),
    versionRadix: 256,
    dayRadix: 16_384,
    firstDay: "2026-01-01",
    option: oneOf(["hosted", "sender", "core", "self"]),
    verdict: oneOf(["settled", "open"]),
  },
  overrides: {
    most: 6,
    idRadix: 1024,
    formRadix: 2,
    point: pointOf({ min: 0, max: 10_000_000, decimals: 6 }),
    span: spanOf({ min: 0, max: 10_000_000, decimals: 6 }),
  },
  open: { draft: "first", "own-draft": "last" },
};
