import { keptCollections } from '../../domain/permalink-ledger.ts';
import { expressionOf } from './address-pattern.ts';
import type { PublishedSite } from './published-site.ts';

/** The longest that a function of CloudFront may be, in bytes. */
export const longestFunction = 10_240;

const head = (when: string): string =>
  `// Written by npm run publish:host -- s3; a CloudFront function for viewer ${when}s, runtime 2.0.\n`;

/** As many of the moves as there is room for beside the code, from old ids to new ones, by collection. */
const movesThatFit = ({
  moves,
}: PublishedSite): { readonly text: string; readonly left: number } => {
  let room = longestFunction - 2000;
  const fitting = moves.filter(({ from, to }) => {
    room -= from.length + to.length + 6;
    return room >= 0;
  });
  const byCollection = keptCollections.map((collection) => [
    collection,
    Object.fromEntries(
      fitting.filter((move) => move.collection === collection).map(({ from, to }) => [from, to]),
    ),
  ]);
  return {
    text: JSON.stringify(Object.fromEntries(byCollection)),
    left: moves.length - fitting.length,
  };
};

/** How many things moved whose addresses the function for requests has no room for: their pages lead on by themselves, their files do not. */
export const movesLeftOut = (published: PublishedSite): number => movesThatFit(published).left;

/** The function for viewer requests: leads moved addresses on, and asks the bucket for the page of a folder. It keeps to what runtime 2.0 lists, which has no for-of. */
export const cloudfrontRequest = (published: PublishedSite): string =>
  `${head('request')}const moved = ${movesThatFit(published).text};
const base = ${JSON.stringify(published.base)};
function to(address, query) {
  const parts = [];
  for (const name in query) {
    const many = query[name].multiValue || [query[name]];
    for (let i = 0; i < many.length; i++) parts.push(many[i].value === '' ? name : name + '=' + many[i].value);
  }
  const value = address + (parts.length > 0 ? '?' + parts.join('&') : '');
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: value } } };
}
function successor(path) {
  const parts = /^(embed\\/)?(${keptCollections.join('|')})\\/([a-z0-9-]+)(\\/history\\/|\\/rows\\.json|\\/|\\.[a-z.]+)$/.exec(path);
  if (parts === null || !Object.prototype.hasOwnProperty.call(moved[parts[2]], parts[3])) return undefined;
  const end = parts[4] === '/history/' ? '/' : parts[4];
  return (parts[1] || '') + parts[2] + '/' + moved[parts[2]][parts[3]] + end;
}
function handler(event) {
  const request = event.request;
  // More than one slash at the beginning would name another host.
  const uri = '/' + request.uri.replace(/^[\\/\\\\]+/, '');
  if (uri + '/' === base) return to(base, request.querystring);
  const inside = uri.startsWith(base);
  const path = inside ? uri.slice(base.length) : uri.slice(1);
  const next = inside ? successor(path) : undefined;
  if (next !== undefined) return to(base + next, request.querystring);
  if (path !== '' && !path.endsWith('/') && !path.slice(path.lastIndexOf('/') + 1).includes('.')) {
    return to(uri + '/', request.querystring);
  }
  request.uri = '/' + path + (path === '' || path.endsWith('/') ? 'index.html' : '');
  return request;
}
`;

/** The function for viewer responses: sends the headers of each address. CloudFront does not ask it where the bucket answers with an error. */
export const cloudfrontResponse = ({ base, rules }: PublishedSite): string => {
  const values = [...new Set(rules.rules.flatMap(({ headers }) => Object.values(headers)))];
  const names = [...new Set(rules.rules.flatMap(({ headers }) => Object.keys(headers)))];
  const table = rules.rules.map(({ pattern, headers }) => [
    expressionOf(pattern),
    ...Object.entries(headers).flatMap(([name, value]) => [
      names.indexOf(name),
      values.indexOf(value),
    ]),
  ]);
  return `${head('response')}const base = ${JSON.stringify(base)};
const always = ${JSON.stringify(rules.always)};
const names = ${JSON.stringify(names)};
const values = ${JSON.stringify(values)};
const rules = ${JSON.stringify(table)};
function handler(event) {
  const headers = event.response.headers;
  for (const name in always) headers[name.toLowerCase()] = { value: always[name] };
  const uri = event.request.uri;
  const path = (uri.startsWith(base) ? uri.slice(base.length) : uri.slice(1)).replace(/(^|\\/)index\\.html$/, '$1');
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i];
    if (!new RegExp('^' + rule[0] + '$').test(path)) continue;
    for (let j = 1; j < rule.length; j += 2) {
      headers[names[rule[j]].toLowerCase()] = { value: values[rule[j + 1]] };
    }
  }
  return event.response;
}
`;
};

/** A script that uploads a built site to a bucket: what pages ask for before the pages; what is gone last, but for hashed files, which a page that is still open may ask for. */
export const s3Upload = ({ rules }: PublishedSite): string => {
  const cacheOf = (pattern: string): string =>
    rules.rules.find((rule) => rule.pattern === pattern)?.headers['Cache-Control'] ?? '';
  const revalidated = cacheOf('');
  const hashed = "--exclude '_astro/*' --exclude 'cards/*'";
  const typed = rules.types.map(({ pattern }) => `--exclude '${pattern}'`).join(' ');
  return `#!/bin/sh
# Written by npm run publish:host -- s3. Usage: sh s3-upload.sh dist s3://bucket
set -eu
from=$1
to=$2
for folder in _astro cards; do
  if [ -d "$from/$folder" ]; then
    aws s3 sync "$from/$folder" "$to/$folder" --cache-control '${cacheOf('_astro/*')}'
  fi
done
${rules.types
  .map(
    ({ pattern, type }) =>
      `aws s3 cp "$from" "$to" --recursive --exclude '*' --include '${pattern}' --content-type '${type}' --cache-control '${revalidated}'`,
  )
  .join('\n')}
aws s3 sync "$from" "$to" ${hashed} ${typed} --cache-control '${revalidated}'
aws s3 sync "$from" "$to" ${hashed} --delete --size-only
`;
};
