import type { Grid } from "../questionnaire/quantity";
import { anyOf, oneOf, orElse, pairOf, pointOf } from "./fields";
import type { Layout, Row } from "./layout";
import { aNumber, anAmount, aRange, inForms, inOneDigit, oneOfList, type Packing } from "./packing";
import { APP_PLANS, HOSTED_PLANS, SERVER_PLANS, TODAY_PROVIDERS } from "./plan-lists";

/**
 * Layout 2 of the link, from model 2.0.0 on. FROZEN: codes that are out in the world are read by position, so nothing here may change or move.
 * Lists, bounds and the numbering of objectives are copies on purpose; a new questionnaire gets a new layout.
 *
 * Choices and sets are one digit, "not sure" first. Quantities and plans are two: what the answer is (not sure or usual, a number, a range),
 * then its value, so that what is left open costs next to nothing. Answers that depend on another are stored only where that one calls for them.
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
const HOURS_GRID: Grid = { min: 0, max: 10_000, decimals: 2 };
/** Prices keep their cents from 10 on, where three figures would not. */
const CUSTOM_GRID: Grid = { min: 0, max: 10_000, decimals: 4, keeps: 2 };
/** Room for plans and providers that the lists do not have yet. */
const PLAN_ROOM = 512;
const PROVIDER_ROOM = 256;

const row = <Id extends string, T>(id: Id, packing: Packing<T>): Row<Id, T> => ({ id, packing });

const choice = <Id extends string, const T extends string | number>(id: Id, values: readonly T[]) => row(id, inOneDigit(oneOf(values)));

const set = <Id extends string, const T extends string>(id: Id, values: readonly T[]) => row(id, inOneDigit(orElse(anyOf(values), UNSURE)));

const number = <Id extends string>(id: Id, grid: Grid) => row(id, inForms([UNSURE], aNumber(grid)));

const range = <Id extends string>(id: Id, grid: Grid) =>
  row(id, inForms<typeof UNSURE, number | { low: number; high: number }>([UNSURE], aNumber(grid), aRange(grid)));

const plan = <Id extends string>(id: Id, plans: readonly string[], usual: string) =>
  row(id, inForms<string, string | { custom: number }>([usual], oneOfList(plans, PLAN_ROOM), anAmount(CUSTOM_GRID)));

const only = <Id extends string, T>([on, value]: readonly [id: string, value: string], given: Row<Id, T>): Row<Id, T> => ({
  ...given,
  only: [on, value],
});

const details = <O extends Objective>(objective: O) =>
  [
    only(
      ["objectives", objective],
      choice(`basis.${objective}`, [UNSURE, "law", "contract", "threat-model", "board", "preference"] as const),
    ),
    only(
      ["objectives", objective],
      choice(`hostedFit.${objective}`, [UNSURE, "barred", "none-can", "unchecked", "extra-cost", "can"] as const),
    ),
    only(["objectives", objective], choice(`scope.${objective}`, ["people", "application", "both"] as const)),
  ] as const;

/** Every answer in the order in which it is stored: what another depends on before it, what is mostly left at its default last. */
const TYPED_ROWS = [
  set("motives", ["cost", "independence", "privacy", "compliance", "security", "vendor-trust", "learning", "control"]),
  only(["motives", "independence"], set("independenceFrom", ["vendor", "jurisdiction", "price", "policy", "surveillance"])),
  set("objectives", OBJECTIVES),
  ...OBJECTIVES.flatMap(details),
  only(["objectives", "data-location"], set("requiredPlace", ["eu", "uk", "ch", "us", "other"])),
  only(["objectives", "exit"], set("exitFrom", ["vendor", "us", "eu", "uk", "ch", "other"])),
  range("atStake", MONEY_GRID),
  number("operators", { min: 0, max: 500, decimals: 0 }),
  choice("experience", [UNSURE, "none", "hobby", "production", "contracted"]),
  choice("coverage", [UNSURE, "none", "office-hours", "best-effort", "rota"]),
  choice("practice.patching", LEVELS),
  choice("practice.backups", LEVELS),
  choice("practice.monitoring", LEVELS),
  choice("practice.restore", LEVELS),
  choice("practice.rehearsal", LEVELS),
  choice("practice.keys", LEVELS),
  choice("practice.abuse", LEVELS),
  choice("owner", YES_NO),
  choice("deputy", YES_NO),
  choice("acceptance", YES_NO),
  range("committedHours", HOURS_GRID),
  number("degradedWeeks", { min: 0, max: 52, decimals: 0 }),
  number("bearableLoss", MONEY_GRID),
  range("mailboxes", { min: 0, max: 1_000_000, decimals: 0 }),
  choice("mailboxOwners", [UNSURE, "staff", "customers"]),
  range("growth", { min: -50, max: 300, decimals: 2 }),
  range("appMessages", MONEY_GRID),
  choice("bulk", YES_NO),
  choice("today", [UNSURE, "none", "hosted", "self"]),
  only(["today", "hosted"], row("todayProvider", inForms<string, string>([UNSURE], oneOfList(TODAY_PROVIDERS, PROVIDER_ROOM)))),
  only(["today", "self"], range("ownHours", HOURS_GRID)),
  only(["today", "self"], number("ownIncidents", { min: 0, max: 99, decimals: 0 })),
  only(["today", "self"], choice("hoursFrom", ["model", "own"])),
  choice("suite", YES_NO),
  range("revenueAtStake", MONEY_GRID),
  choice("noticeTime", [UNSURE, "hours", "day", "week", "month"]),
  choice("targeted", YES_NO),
  choice("mfa", [UNSURE, "all", "some", "none"]),
  choice("currency", ["USD", "EUR", "GBP"]),
  row(
    "hourlyCost",
    inForms<{ low: number; high: number }, number | { low: number; high: number }>(
      [
        { low: 58.2, high: 90.9 },
        { low: 35, high: 55 },
        { low: 25, high: 45 },
      ],
      aNumber({ min: 0, max: 1_000, decimals: 2 }),
      aRange({ min: 0, max: 1_000, decimals: 2 }),
    ),
  ),
  plan("hostedPlan", HOSTED_PLANS, "recommended"),
  plan("appPlan", APP_PLANS, "recommended"),
  choice("horizonYears", [3, 1, 5]),
  row("paidAnyway", inOneDigit(anyOf(["servers", "monitoring", "backup", "archive", "support", "rota"]))),
  choice("organisation", ["company", "education"]),
  row("discountRate", inForms([8], aNumber({ min: 0, max: 50, decimals: 2 }))),
  row("displaced", inForms([1], aNumber({ min: 1, max: 5, decimals: 1 }))),
  plan("serverPlan", SERVER_PLANS, "aws-lightsail-4gb"),
];

/** The answers that this layout has a place for, each with the values that it can hold. */
export type StoredIn2 = { [R in (typeof TYPED_ROWS)[number] as R["id"]]: R extends Row<string, infer T> ? T : never };

/**
 * An "own-draft" is a draft with overridden assumptions, which follow the kind. 120 ranges fit beside the longest answers that there are: a test
 * counts the bits.
 */
export const LAYOUT_2: Layout = {
  number: 2,
  versions: { from: "2.0.0" },
  rows: TYPED_ROWS,
  header: {
    kind: oneOf(["scenario", "draft", "invitation", "own-draft"]),
    versionRadix: 256,
    dayRadix: 16_384,
    firstDay: "2026-01-01",
    option: oneOf(["hosted", "sender", "core", "self"]),
    verdict: oneOf(["settled", "open"]),
  },
  overrides: {
    most: 120,
    idRadix: 1_000,
    formRadix: 2,
    point: pointOf({ min: 0, max: 10_000_000, decimals: 6 }),
    span: pairOf({ min: 0, max: 10_000_000, decimals: 6 }),
  },
  open: { draft: "first", "own-draft": "first" },
};
