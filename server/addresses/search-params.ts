/** Values of the query as Next passes them. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** The same values as a form sends them. */
export function toParams(search: SearchParams): URLSearchParams {
  return new URLSearchParams(Object.entries(search).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])));
}
