import { expressionOf } from './address-pattern.ts';
import type { PublishedSite } from './published-site.ts';

/** The longest that a function of CloudFront may be, in bytes. */
export const longestFunction = 10_240;

/** Redirects as long as there is room for them in a function; a page beyond leads on by itself. */
const redirectsThatFit = ({ redirects }: PublishedSite): readonly (readonly [string, string])[] => {
  let room = longestFunction - 1000;
  return redirects.flatMap(({ from, to }) => {
    room -= from.length + to.length + 6;
    return room < 0 ? [] : [[from, to] as const];
  });
};

/** The function for viewer requests: leads moved addresses on, and asks the bucket for the page of a folder. */
export const cloudfrontRequest = (published: PublishedSite): string =>
  `// Written by npm run publish:host -- s3; a CloudFront function for viewer requests, runtime 2.0.
const moved = ${JSON.stringify(Object.fromEntries(redirectsThatFit(published)))};
const base = ${JSON.stringify(published.base)};
function to(address) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: address } } };
}
function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (Object.prototype.hasOwnProperty.call(moved, uri)) return to(moved[uri]);
  if (uri.endsWith('/')) request.uri = uri + 'index.html';
  else if (!uri.slice(uri.lastIndexOf('/')).includes('.')) return to(uri + '/');
  if (request.uri.startsWith(base)) request.uri = '/' + request.uri.slice(base.length);
  return request;
}
`;

/** The function for viewer responses: sends the headers of each address. */
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
  return `// Written by npm run publish:host -- s3; a CloudFront function for viewer responses, runtime 2.0.
const base = ${JSON.stringify(base)};
const always = ${JSON.stringify(rules.always)};
const names = ${JSON.stringify(names)};
const values = ${JSON.stringify(values)};
const rules = ${JSON.stringify(table)};
function handler(event) {
  const response = event.response;
  const send = (name, value) => (response.headers[name.toLowerCase()] = { value: value });
  for (const name of Object.keys(always)) send(name, always[name]);
  const uri = event.request.uri.slice(base === '/' || !event.request.uri.startsWith(base) ? 1 : base.length);
  const found = response.statusCode === 404 ? '404.html' : uri.replace(/(^|\\/)index\\.html$/, '$1');
  for (const rule of rules) {
    if (!new RegExp('^' + rule[0] + '$').test(found)) continue;
    for (let i = 1; i < rule.length; i += 2) send(names[rule[i]], values[rule[i + 1]]);
  }
  return response;
}
`;
};

/** A script that uploads a built site to a bucket: what pages ask for before the pages, what is gone last. */
export const s3Upload = ({ rules }: PublishedSite): string => {
  const cacheOf = (pattern: string): string =>
    rules.rules.find((rule) => rule.pattern === pattern)?.headers['Cache-Control'] ?? '';
  const revalidated = cacheOf('');
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
aws s3 sync "$from" "$to" --exclude '_astro/*' --exclude 'cards/*' --cache-control '${revalidated}'
${rules.types
  .map(
    ({ pattern, type }) =>
      `aws s3 cp "$from" "$to" --recursive --exclude '*' --include '${pattern}' --content-type '${type}' --cache-control '${revalidated}'`,
  )
  .join('\n')}
aws s3 sync "$from" "$to" --delete --size-only
`;
};
