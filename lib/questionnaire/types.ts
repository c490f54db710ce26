import type {
  Basis,
  Coverage,
  Currency,
  ExitFrom,
  Experience,
  HorizonYears,
  HostedFit,
  HoursFrom,
  IndependenceFrom,
  MailboxOwners,
  Mfa,
  Motive,
  NoticeTime,
  NotSure,
  Objective,
  Organisation,
  PaidAnyway,
  Place,
  Practice,
  PracticeLevel,
  Scope,
  Today,
  YesNo,
} from "./ids";
import type { TodayProvider } from "./vendors";

/** A 90% interval: one chance in twenty to be below `low`, one in twenty to be above `high`. */
export type Range = { low: number; high: number };

/** A range answer: a number stands for the range that begins and ends there. `{low, high}` always has low < high. */
export type RangeValue = number | Range;

/** A plan of the price book by its id, `recommended` where the model chooses, or an amount of the founder's own in the scenario's currency. */
export type PlanAnswer = string | { custom: number };

/**
 * The answers by section and id. A question begins here: from its id and the type of its answer the compiler names every place that must know it.
 * An answer marked with ? is there exactly where its question has a reason, as `isKept` in `applies.ts` says.
 */
export type WhyAnswers = {
  motives: Motive[] | NotSure;
  /** Where independence is a motive. */
  independenceFrom?: IndependenceFrom[] | NotSure;
};

export type ControlAnswers = {
  objectives: Objective[] | NotSure;
  /** Where the place of data is an objective. */
  requiredPlace?: Place[] | NotSure;
  /** Where exit is an objective. */
  exitFrom?: ExitFrom[] | NotSure;
  /** Money a year lost if the objectives are not met. */
  atStake: RangeValue | NotSure;
};

export type TeamAnswers = {
  operators: number | NotSure;
  experience: Experience | NotSure;
  coverage: Coverage | NotSure;
};

export type BurdenAnswers = {
  owner: YesNo | NotSure;
  deputy: YesNo | NotSure;
  acceptance: YesNo | NotSure;
  /** Hours a month. */
  committedHours: RangeValue | NotSure;
  degradedWeeks: number | NotSure;
  /** Money a year. */
  bearableLoss: number | NotSure;
};

export type MailAnswers = {
  mailboxes: RangeValue | NotSure;
  mailboxOwners: MailboxOwners | NotSure;
  organisation: Organisation;
  /** Percent a year. */
  growth: RangeValue | NotSure;
  /** Messages a month. */
  appMessages: RangeValue | NotSure;
  bulk: YesNo | NotSure;
  today: Today | NotSure;
  /** Where mail is with a provider today. */
  todayProvider?: TodayProvider | NotSure;
  /** Hours a month that mail takes the team today, where it runs its own. */
  ownHours?: RangeValue | NotSure;
  /** Incidents a year that somebody noticed, where the team runs its own mail. */
  ownIncidents?: number | NotSure;
  /** Whose hours the money is counted with, where the team runs its own mail. */
  hoursFrom?: HoursFrom;
  suite: YesNo | NotSure;
  /** Money a month that flows through mail. */
  revenueAtStake: RangeValue | NotSure;
  noticeTime: NoticeTime | NotSure;
  targeted: YesNo | NotSure;
  mfa: Mfa | NotSure;
};

export type MoneyAnswers = {
  currency: Currency;
  /** Money an hour. */
  hourlyCost: RangeValue;
  /** Value of the work that an hour displaces, in hours' cost: 1 to 5. */
  displaced: number;
  /** What is paid whether or not mail is run, and so is no cost of owning. */
  paidAnyway: PaidAnyway[];
  hostedPlan: PlanAnswer;
  appPlan: PlanAnswer;
  serverPlan: PlanAnswer;
  horizonYears: HorizonYears;
  /** Percent a year, nominal. */
  discountRate: number;
};

export type PracticeAnswers = { [P in Practice as `practice.${P}`]: PracticeLevel | NotSure };

/** Details of an objective. */
export type DetailAnswers = { [O in Objective as `basis.${O}`]?: Basis | NotSure } & {
  [O in Objective as `hostedFit.${O}`]?: HostedFit | NotSure;
} & { [O in Objective as `scope.${O}`]?: Scope };

/**
 * Complete, valid answers, flat and keyed as in the API. Details of an objective are present exactly when that
 * objective is chosen. Quantities carry three significant figures, prices of the founder's own two decimals where that is finer.
 */
export type Answers = WhyAnswers &
  ControlAnswers &
  TeamAnswers &
  BurdenAnswers &
  MailAnswers &
  MoneyAnswers &
  PracticeAnswers &
  DetailAnswers;

export type AnswerId = keyof Answers;

export type PracticeId = keyof PracticeAnswers;

/** Three for each objective. */
export type DetailId = keyof DetailAnswers;

/** The answers, details of objectives apart, that are there only where their question has a reason. */
export type ConditionalId = {
  [Id in Exclude<AnswerId, DetailId>]-?: undefined extends Answers[Id] ? Id : never;
}[Exclude<AnswerId, DetailId>];

/** The answers that can be a range. */
export type RangeId = { [Id in AnswerId]-?: Range extends Answers[Id] ? Id : never }[AnswerId];

/** The answers that are a plan of the price book, or an amount in its place. */
export type PlanId = { [Id in AnswerId]-?: { custom: number } extends Answers[Id] ? Id : never }[AnswerId];

/** The answers that can be a number on a grid. */
export type NumericId = { [Id in AnswerId]-?: number extends Answers[Id] ? Id : never }[AnswerId] | PlanId;

/** Whether `not-sure` is a legal answer; the id of a plan is any text, and yet never that. */
export type MayBeUnsure<Answer> = string extends Answer ? false : NotSure extends Answer ? true : false;

/** The answers that may be `not-sure`. */
export type UnsureId = { [Id in AnswerId]-?: MayBeUnsure<Answers[Id]> extends true ? Id : never }[AnswerId];

/** What has been answered so far: any subset of the answers, those without a reason left out, as details of objectives that were not chosen. */
export type Draft = Partial<Answers>;
