import order from "../../data/fitting-order.json";

/**
 * The order in which the effects of uncertain inputs are fitted, by keys of assumptions and ids of answers. Each effect is fitted to what
 * those before it leave, so the order is part of the model: another one moves what drives the result in the third digit. It is that of
 * model 1.1.0; an input that is not listed comes last.
 */
const ranks = new Map(order.map((key, rank) => [key, rank]));

/** The place of an assumption or an answer in the order; the last for one that is not in it. */
export const fittingRank = (key: string): number => ranks.get(key) ?? ranks.size;
