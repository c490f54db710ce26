import type { OptionId } from "../questionnaire/ids";
import type { Facts } from "../wording/facts";

/** Whose a bar or a mark is: bought, or owned. */
export type Side = "hosted" | "owned";

/** The sides that there are: buying alone where there is nothing to own. */
export const sidesOf = ({ nothingToOwn }: Facts): Side[] => (nothingToOwn ? ["hosted"] : ["hosted", "owned"]);

/** The option that stands on a side. */
export const optionOn = ({ ownedId }: Facts, side: Side): OptionId => (side === "hosted" ? "hosted" : ownedId);
