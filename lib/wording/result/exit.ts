import { providerOfTodayFits } from "../../model";
import type { Facts } from "../facts";

/** Whether an exit was named while mail is with a provider that is not known to lie outside of what is to be left: then nobody stays there. */
export function mustLeave({ answers, objectives }: Facts): boolean {
  if (answers.today !== "hosted" || !objectives.some(({ id }) => id === "exit")) return false;
  // A mere wish to leave says nothing of what is to be left.
  return providerOfTodayFits(answers) !== "yes";
}

/** What to look for instead of the provider of today, in a sentence. */
export const OUTSIDE = "a provider outside what you want to leave";
