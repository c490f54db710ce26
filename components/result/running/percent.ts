/** A share as a length of SVG. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
