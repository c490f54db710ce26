import { ASSUMPTIONS, type Assumption } from "../../data/assumptions";
import type { OptionId } from "../../questionnaire/ids";
import type { Assessment } from "../assessment";
import { effectsOf } from "../explain/inputs-of";
import { countsBeside } from "./worth-telling";

type Driver = Assessment["drivers"][number];

/** How far an input moves the price of control, from a low to a high value of it, in the currency of the result. */
export function swingOf({ low, high }: Pick<Driver, "low" | "high">): number {
  return Math.abs(high - low);
}

/** The inputs that move the price of control, largest swing first, without those that are next to nothing; empty where nothing moves it. */
export function movingDrivers({ drivers }: Pick<Assessment, "drivers">): Driver[] {
  const [largest] = drivers;
  if (!largest || swingOf(largest) === 0) return [];
  return drivers.filter((driver) => countsBeside(swingOf(driver), swingOf(largest)));
}

/** Whether an input by itself, low or high, turns which of buying and owning is cheaper. */
export function turnsAlone({ low, high }: Pick<Driver, "low" | "high">): boolean {
  return low * high < 0;
}

/** Whether an assumption moves buying or what would be owned, so that the price of control can depend on it. */
export function movesPrice({ id }: Pick<Assumption, "id">, owned: OptionId): boolean {
  const { lines, incidents } = effectsOf(id);
  const options = [...Object.values(lines), ...Object.values(incidents)].flat();
  return options.includes("hosted") || options.includes(owned);
}

/**
 * The assumptions behind the inputs that swing the price of control most, largest first. An input is shared by options, so that of its
 * rows only those count that move buying or what would be owned.
 */
export function decisiveAssumptions({ drivers, priceOfControl }: Pick<Assessment, "drivers" | "priceOfControl">): Assumption[] {
  return drivers.flatMap(({ id }) => ASSUMPTIONS.filter((row) => row.line === id)).filter((row) => movesPrice(row, priceOfControl.option));
}
