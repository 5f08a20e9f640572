/** What claims can be told apart by, in the order in which an address names it. */
export const facetNames = ['finding', 'kind', 'section', 'stage'] as const;
export type FacetName = (typeof facetNames)[number];

/** Values by facet: those a claim has, or those a reader has chosen. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

/** Reads facets from the query of an address, such as `?finding=contested&stage=mining`; what is no facet is passed over. */
export const readFacets = (query: string): Facets => {
  const given = new URLSearchParams(query);
  const valuesOf = (name: FacetName): string[] => [...new Set(given.getAll(name))].filter(Boolean);
  return {
    finding: valuesOf('finding'),
    kind: valuesOf('kind'),
    section: valuesOf('section'),
    stage: valuesOf('stage'),
  };
};

/** The query of an address with these facets in place of those it has; whatever else it says is kept. */
export const writeFacets = (facets: Facets, query = ''): string => {
  const written = new URLSearchParams(query);
  for (const name of facetNames) {
    written.delete(name);
    for (const value of facets[name]) written.append(name, value);
  }
  return written.size === 0 ? '' : `?${written.toString()}`;
};

/** Whether a claim has one of the chosen values in every facet in which any is chosen. */
export const fits = (claim: Facets, chosen: Facets): boolean =>
  facetNames.every(
    (name) =>
      chosen[name].length === 0 || chosen[name].some((value) => claim[name].includes(value)),
  );

/** How many claims have a value, among those that fit what is chosen in the other facets. */
export const countOf = (
  claims: readonly Facets[],
  chosen: Facets,
  name: FacetName,
  value: string,
): number => claims.filter((claim) => fits(claim, { ...chosen, [name]: [value] })).length;
