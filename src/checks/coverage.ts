import type { Catalogue } from '../domain/catalogue.ts';
import type { Problem } from './problem.ts';

/** Every article has statements, and a claim quotes each of them, wholly or in part. */
export const checkCoverage = ({ articles, claims }: Catalogue): Problem[] => {
  const covered = new Set(
    claims.all.flatMap(({ article, place }) =>
      place === undefined ? [] : [`${article}/${place.section}/${place.statement}`],
    ),
  );
  return articles.all.flatMap(({ id, file, digest }): Problem[] => {
    const statements = digest.sections.flatMap((section, s) =>
      section.statements.map(({ text }, index) => ({ text, key: `${id}/${s}/${index}` })),
    );
    if (statements.length === 0) return [{ kind: 'no-statements', file }];
    return statements
      .filter(({ key }) => !covered.has(key))
      .map(({ text }) => ({ kind: 'uncovered', file, statement: text }));
  });
};
