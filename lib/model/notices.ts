import type { OptionId } from "../questionnaire/ids";
import type { PlanAnswer } from "../questionnaire/types";
import { quantiles } from "../simulation/quantiles";
import type { Notice } from "./assessment";
import type { Inputs } from "./costs/inputs";
import { comesWithSuite } from "./counted-plan";

/** Figures that were adjusted on the way: plans past their cap, and growth past a bound. */
export function notices(inputs: Inputs): Notice[] {
  const found: Notice[] = [];
  const grown = (start: Float64Array, quantity: "mailboxes" | "appMessages", month: number) =>
    quantiles(start, [0.5])[0] * medianGrowth(inputs, quantity) ** month;
  const capped = (answer: PlanAnswer, option: OptionId, start: Float64Array, quantity: "mailboxes" | "appMessages") => {
    if (typeof answer !== "string") return;
    const curve = inputs.priceCurve(answer);
    for (let month = 0; month < inputs.months; month++) {
      const pricedAs = curve.planAt(grown(start, quantity, month));
      if (pricedAs !== answer) {
        found.push({ code: "plan-capped", option, plan: answer, pricedAs, fromMonth: month + 1 });
        return;
      }
    }
  };
  if (!comesWithSuite(inputs.scenario)) capped(inputs.planAnswer("hostedPlan"), "hosted", inputs.mailboxes, "mailboxes");
  if (inputs.hasApp.some((has) => has === 1)) capped(inputs.planAnswer("appPlan"), "hosted", inputs.appMessages, "appMessages");
  for (const quantity of ["mailboxes", "appMessages", "revenueAtStake"] as const) {
    const bound = inputs.growths.boundReached(quantity);
    if (bound !== undefined) found.push({ code: "growth-clamped", quantity, bound });
  }
  return found;
}

function medianGrowth(inputs: Inputs, quantity: "mailboxes" | "appMessages"): number {
  const { monthly } = inputs.growths.of(quantity);
  return typeof monthly === "number" ? monthly : quantiles(monthly, [0.5])[0];
}
