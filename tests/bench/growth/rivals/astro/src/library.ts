import { type CollectionEntry, getCollection } from 'astro:content';

const [articles, claims, figures, sources] = await Promise.all([
  getCollection('articles'),
  getCollection('claims'),
  getCollection('figures'),
  getCollection('sources'),
]);

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

const grouped = <Entry>(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]) => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
};

const found = <Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry => {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no ${id}.`);
  return entry;
};

const articlesById = byId(articles);
const figuresById = byId(figures);
const sourcesById = byId(sources);

/** Every entry that has a page, in the order of the lists. */
export const library = { articles, claims, sources };

export const articleOf = (claim: CollectionEntry<'claims'>) =>
  found(articlesById, claim.data.article);
export const figureOf = (id: string) => found(figuresById, id);
export const sourceOf = (id: string) => found(sourcesById, id);

export const claimsByArticle = grouped(claims, ({ data }) => [data.article]);
export const claimsBySource = grouped(claims, ({ data }) =>
  data.evidence.map(({ source }) => source),
);
export const figuresBySource = grouped(figures, ({ data }) =>
  data.basis === 'measured' ? [data.source] : [],
);
