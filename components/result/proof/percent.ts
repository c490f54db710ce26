/** A share as a length of SVG, so that one drawing serves every width. */
export const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
