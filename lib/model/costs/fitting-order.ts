import order from "../../data/fitting-order.json";

/**
 * The order in which the effects of uncertain inputs are fitted, by the keys of their assumptions and the ids of answers. Each effect is
 * fitted to what those before it leave, so that the order is part of the model: another one moves drivers in the third digit. It is that
 * of model 1.1.0; a new input comes last.
 */
const ranks = new Map(order.map((key, rank) => [key, rank]));

/** The place of an assumption or an answer in the order; the last for one that is not in it. */
export const fittingRank = (key: string): number => ranks.get(key) ?? ranks.size;
