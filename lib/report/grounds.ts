import { followsPublished } from "../data/anchors";
import { ASSUMPTIONS } from "../data/assumptions";
import { BOOK } from "../data/price-book";
import { type Assessment, type Grounds, groundsOfPrice } from "../model";
import type { Scenario } from "../questionnaire/scenario";

/** The ids of the assumptions that follow a published figure; worked out when a result first asks. */
let following: ReadonlySet<string> | undefined;

/** What the price of control of a result rests on, in whole percent that add up to 100; undefined where nothing differs. */
export function groundsOfResult(scenario: Scenario, assessment: Assessment): Grounds | undefined {
  following ??= new Set(ASSUMPTIONS.filter(followsPublished).map(({ id }) => id));
  const published = following;
  return groundsOfPrice(assessment, scenario, BOOK, ({ id }) => published.has(id));
}
