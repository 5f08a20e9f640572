/** Things by the keys they are paired with, each thing once under a key, in their order. */
export const groupBy = <Thing, Key>(
  pairs: readonly (readonly [Key, Thing])[],
): ReadonlyMap<Key, readonly Thing[]> => {
  const groups = new Map<Key, Set<Thing>>();
  for (const [key, thing] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, new Set([thing]));
    else group.add(thing);
  }
  return new Map([...groups].map(([key, things]) => [key, [...things]]));
};
