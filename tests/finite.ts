/** Where a value holds a number that is none, or none that ends: the paths to it. */
export function allFinite(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => allFinite(each, `${path}.${key}`));
}
