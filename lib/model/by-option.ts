import type { OptionId } from "../questionnaire/ids";
import type { Steps } from "../simulation/steps";

export function forEachOption<T>(of: (option: OptionId) => T): Record<OptionId, T> {
  return { hosted: of("hosted"), sender: of("sender"), core: of("core"), self: of("self") };
}

/** The same, one option after another. */
export function* optionByOption<T>(of: (option: OptionId) => T): Steps<Record<OptionId, T>> {
  const hosted = of("hosted");
  yield;
  const sender = of("sender");
  yield;
  const core = of("core");
  yield;
  return { hosted, sender, core, self: of("self") };
}
