/** What a price is used for. */
export const inPlan = (plan: string) => `In the plan “${plan}”`;

export const CONVERTS = "Converts what is given in another currency";
