import type { OptionId } from "../../questionnaire/ids";
import type { Assessment } from "../assessment";
import { countsBeside } from "./worth-telling";

type Options = Pick<Assessment, "options">;

/** Causes of lost mail: those that are told one by one, largest first, and those told together. */
export type LostMailCauses = { named: string[]; rest: string[] };

/** The days of mail that an option loses in an average year by one cause. */
export function lostMailDays({ options }: Options, option: OptionId, cause: string): number {
  return options[option].lostMailDaysPerYear.byCause.find(({ id }) => id === cause)?.days ?? 0;
}

/** The causes by which the options compared lose mail, at most so many of them by name, and none that is next to nothing on all sides. */
export function lostMailCauses(assessment: Options, compared: readonly OptionId[], most: number): LostMailCauses {
  const results = compared.map((option) => assessment.options[option].lostMailDaysPerYear);
  const weight = (cause: string) => Math.max(...compared.map((option) => lostMailDays(assessment, option, cause)));
  const ids = [...new Set(results.flatMap(({ byCause }) => byCause.map(({ id }) => id)))].sort((a, b) => weight(b) - weight(a));
  const largest = Math.max(0, ...results.map(({ mean }) => mean));
  const named = ids.filter((id) => countsBeside(weight(id), largest)).slice(0, most);
  return { named, rest: ids.slice(named.length) };
}

/** The days of mail that an option, one of those compared or another, loses in an average year by all causes but those told by name. */
export function lostMailDaysBeside(assessment: Options, option: OptionId, { named, rest }: LostMailCauses): number {
  const others = assessment.options[option].lostMailDaysPerYear.byCause.map(({ id }) => id);
  const causes = new Set([...rest, ...others.filter((id) => !named.includes(id))]);
  return [...causes].reduce((sum, cause) => sum + lostMailDays(assessment, option, cause), 0);
}
