const HTML = "text/html";
const JSON_TYPES = ["application/problem+json", "application/json"];

/** Whether an `Accept` header likes a page better than JSON: a browser's does, while most programs take anything. */
export function prefersHtml(accept: string | null): boolean {
  const ranges = (accept ?? "*/*").split(",").map(readRange);
  return quality(HTML, ranges) > Math.max(...JSON_TYPES.map((type) => quality(type, ranges)));
}

type Range = { type: string; quality: number };

function readRange(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  const quality = weight === undefined ? 1 : Number(weight.slice(2));
  return { type, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** How welcome a type is, 0 to 1; the most exact range that covers it tells (RFC 9110, 12.5.1). */
function quality(type: string, ranges: readonly Range[]): number {
  for (const covering of [type, `${type.split("/")[0]}/*`, "*/*"]) {
    const range = ranges.find((each) => each.type === covering);
    if (range) return range.quality;
  }
  return 0;
}
