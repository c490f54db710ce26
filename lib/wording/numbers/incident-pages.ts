import { exactNumber } from "../format";

export const INCIDENT = {
  often: "How often",
  never: "Never",
  money: "Cash and revenue lost each time",
  moneyNote: "Hours are not in it.",
  hours: "Hours of work each time",
  rate: (rate: string) => `${rate} events in an average year`,
  averages: "All of it are averages over the years and over all futures, growth and rising wages included.",
  notHere: (owning: string) => `Under your answers it does not happen when ${owning}.`,
  inLine: (line: string, owning: string) => `${line} when ${owning}`,
  inLosses: (owning: string) => `Lost to incidents in a year when ${owning}`,
  inHours: (owning: string) => `Hours of work a month when ${owning}`,
  comesTo: "What it comes to",
  what: "What",
  howMuch: "On average",
  lossInAYear: (rate: string, each: string) => `Cash and revenue in a year: ${rate} × ${each}`,
  hoursInAYear: (rate: string) => `Hours of work in a year: ${rate} × the hours each time`,
  cost: (overYears: string) => `${overYears}, with all work and staff’s time, discounted`,
  costNote: "The last amount is the part that this kind has in its cost line.",
} as const;

/** A rate to three significant figures, so that it can be multiplied. */
export function perYear(rate: number): string {
  return exactNumber(Number(rate.toPrecision(3)));
}
