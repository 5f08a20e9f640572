/** Entries by each of the keys that they have. */
export const grouped = (entries, keysOf) => {
  const groups = new Map();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
};
