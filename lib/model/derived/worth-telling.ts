/**
 * What the figures of a result are compared with before they are told: the one place for these numbers. Those of the rule are in `rule`,
 * those of the costs with the costs. Money is in the currency of the result, shares and chances run from 0 to 1.
 */
export const WORTH_TELLING = {
  /** Money that is not nothing once it is rounded. */
  anyMoney: 0.5,
  /** Money that is worth a sentence of its own. */
  money: 1,
  /** What one event of an incident loses, and the hours that it takes; less is small change. */
  lossOfOneEvent: 20,
  hoursOfOneEvent: 0.25,
  /** A difference between two options, as a share of the cost of buying. */
  difference: 0.02,
  /** What rises of prices add, as a share of the cost of buying. */
  priceRises: 0.01,
  /** The chance that the owned option is the cheaper one although it is dearer on average. */
  chanceOfSaving: 0.1,
  /** By what factor buying a mailbox gets dearer from one size to the next. */
  risingStep: 1.01,
  /** Weeks until new addresses are trusted. */
  warmUpWeeks: 1,
  /** What one of many adds, as a share of the largest of them, or of their sum. */
  share: 0.01,
} as const;

/** Whether an amount, more or less than nothing, is at least half a unit of money. */
export function isMoney(amount: number): boolean {
  return Math.abs(amount) >= WORTH_TELLING.anyMoney;
}

/** Whether one of many counts beside the largest of them, or beside their sum; both in the same unit. */
export function countsBeside(one: number, most: number): boolean {
  return one >= WORTH_TELLING.share * most;
}
