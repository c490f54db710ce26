/** The ids of a record, in its order. */
export const idsOf = <Id extends string>(record: Readonly<Partial<Record<Id, unknown>>>): Id[] => Object.keys(record) as Id[];

/** A value for each id. */
export const forEachId = <Id extends string, Value>(ids: readonly Id[], of: (id: Id) => Value): Record<Id, Value> =>
  Object.fromEntries(ids.map((id) => [id, of(id)])) as Record<Id, Value>;
