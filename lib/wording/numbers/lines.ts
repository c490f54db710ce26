import type { LineId } from "../../model";
import type { OptionId } from "../../questionnaire/ids";
import type { Formula, LineFormula, LineKind } from "./line-formula";
import { BILLED } from "./lines-billed";
import { LOST } from "./lines-lost";
import { WORKED } from "./lines-worked";

const FORMULAS: Record<LineId, Formula> = { ...BILLED, ...WORKED, ...LOST };

/** How a cost line of an option is worked out. */
export function lineFormula(id: LineId, option: OptionId): LineFormula {
  const { kind, by, ...general } = FORMULAS[id];
  return { kind, ...(by?.[option] ?? general) };
}

/** The lines that are paid in this way. */
export function linesOfKind(...kinds: LineKind[]): LineId[] {
  return (Object.keys(FORMULAS) as LineId[]).filter((id) => kinds.includes(FORMULAS[id].kind));
}
