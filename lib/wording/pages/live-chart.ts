/** Words of a chart that waits to be pointed at. In a file that imports nothing, since every result loads it. */

export const WAITING_CHART = {
  explore: "Read its values",
  hint: "Point at the chart or tap it, or use the left and right arrow keys, to read its values.",
  failed: "The live chart could not be loaded. The picture and the table hold the same figures.",
  series: "Show or hide",
} as const;
