/** What a map holds by a key; made and put there where it holds nothing yet. */
export function memoByKey<Key, Made extends object>(map: Map<Key, Made>, key: Key, make: () => Made): Made {
  const cached = map.get(key);
  if (cached !== undefined) return cached;
  const made = make();
  map.set(key, made);
  return made;
}

/** A function whose result is worked out once for each object, and forgotten with it. */
export function memoize<Of extends object, Made extends object>(make: (of: Of) => Made): (of: Of) => Made {
  const all = new WeakMap<Of, Made>();
  return (of) => {
    const made = all.get(of) ?? make(of);
    all.set(of, made);
    return made;
  };
}
