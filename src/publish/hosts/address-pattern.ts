import { keptCollections } from '../../domain/permalink-ledger.ts';

/** Addresses below the base that are treated alike: `:name` stands for a part between two slashes, `*` for anything; the empty one is the front page. */
export type AddressPattern = string;

const byId: readonly string[] = [...keptCollections, 'findings'];

/** The pattern of a page by the file that it is built into: what stands there by its id is treated like all of its kind. */
export const patternOfPage = (file: string): AddressPattern => {
  const address = file.replace(/(^|\/)index\.html$/, '$1');
  const parts = address.replace(/(?<=\/page\/)\d+(?=\/$)/, ':number').split('/');
  const kind = parts[0] === 'embed' ? 1 : 0;
  const [named = '', number] = parts.slice(kind + 1);
  // A page of a list of such things is none of them.
  const isOne = byId.includes(parts[kind] ?? '') && named !== '' && number !== ':number';
  return parts.map((part, index) => (isOne && index === kind + 1 ? ':id' : part)).join('/');
};

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** The pattern as a regular expression that RE2, PCRE and JavaScript read alike, without its ends. */
export const expressionOf = (pattern: AddressPattern): string =>
  pattern
    .split(/(:[a-z]+|\*)/)
    .map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : escape(part)))
    .join('');

/** Whether a pattern is of folders, whose page is their index. */
export const isFolder = (pattern: AddressPattern): boolean =>
  pattern === '' || pattern.endsWith('/');

/** Whether an address below the base is of a pattern. */
export const matches = (pattern: AddressPattern, address: string): boolean =>
  new RegExp(`^${expressionOf(pattern)}$`).test(address);
