import { longestId } from '../domain/id.ts';
import { error, type Explainers, warning } from './explanation.ts';
import type { EntryProblem } from './problem.ts';

/** What is wrong with a file as a file, with its fields, and with the ids it names, in words. */
export const explainEntries: Explainers<EntryProblem> = {
  missing: () => error({}, 'is not there', 'write it: content/README.md lists its fields'),
  'not-read': () =>
    warning({}, 'is not read', 'end its name in .md if it is an entry, else move it out of here'),
  stray: ({ near }) =>
    warning(
      {},
      'is no folder or file of content, and is not read',
      near === undefined ? 'move it out of here' : `rename or move it: did you mean “${near}”?`,
    ),
  'no-table': () =>
    error(
      {},
      'is not there',
      'a series has its numbers in a table of this name beside its entry: write it',
    ),
  unreadable: ({ line, fault, remedy }) => error({ line }, fault, remedy),
  schema: ({ field, fault, remedy }) =>
    error(
      { field },
      `${field === '' ? 'the frontmatter' : `“${field}”`}${fault.startsWith('is ') ? '' : ':'} ${fault}`,
      remedy,
    ),
  'bad-id': ({ id }) =>
    error(
      {},
      `“${id}” is not an id`,
      `rename the file with small letters, digits and single hyphens, at most ${longestId} characters`,
    ),
  'duplicate-id': ({ id, other }) =>
    error(
      {},
      `has the id “${id}”, which content/${other} has too`,
      'rename one of the two: an id is one address',
    ),
  dangling: ({ field, place, id, collection, near }) =>
    error(
      place ?? { field },
      `names “${id}”, which is not in content/${collection}`,
      near === undefined ? 'add it or fix the id' : `add it or fix the id: did you mean “${near}”?`,
    ),
  'example-site': ({ site }) =>
    warning(
      { field: 'site' },
      `the site’s address is still an example, ${site}`,
      'set it to your own before you publish: links in cards and feeds are made of it',
    ),
};
