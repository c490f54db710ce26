/** The ids of a record, in its order. */
export const idsOf = <Id extends string>(record: Readonly<Partial<Record<Id, unknown>>>): Id[] => Object.keys(record) as Id[];

/** A record of pairs of an id and its value. */
export const recordOf = <Id extends string, Value>(pairs: Iterable<readonly [Id, Value]>): Record<Id, Value> =>
  Object.fromEntries(pairs) as Record<Id, Value>;

/** What a record holds for a text that may be none of its ids; undefined then. */
export const lookUp = <Value>(record: Readonly<Record<string, Value>>, text: string): Value | undefined =>
  Object.hasOwn(record, text) ? record[text] : undefined;

/** A value for each id. */
export const forEachId = <Id extends string, Value>(ids: readonly Id[], of: (id: Id) => Value): Record<Id, Value> =>
  recordOf(ids.map((id) => [id, of(id)]));
