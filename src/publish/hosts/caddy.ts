import { expressionOf, isFolder } from './address-pattern.ts';
import { type Headers, missingPage } from './host-rules.ts';
import type { PublishedSite } from './published-site.ts';

/** Where Caddy listens, and the folder that it serves: best a link, so that a publish is one switch of it. */
export interface CaddyPlace {
  readonly listen: string;
  readonly root: string;
}

const headerLines = (headers: Headers, indent: string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}${name} "${value}"`)
    .join('\n');

const headerRule = (name: string, expression: string, headers: Headers): string =>
  `\t@${name} path_regexp ${expression}\n\theader @${name} {\n${headerLines(headers, '\t\t')}\n\t}`;

/** A Caddyfile: Caddy sees to the certificate by itself where `listen` is a name. */
export const caddyfile = (published: PublishedSite, { listen, root }: CaddyPlace): string => {
  const { base, redirects, rules } = published;
  // A page is also there by the name of its file.
  const at = (pattern: string): string =>
    `^${expressionOf(base)}${expressionOf(pattern)}${isFolder(pattern) ? '(?:index\\.html)?' : ''}$`;
  const leads = [...(base === '/' ? [] : [{ from: base.slice(0, -1), to: base }]), ...redirects];
  const missing = rules.rules.find(({ pattern }) => pattern === missingPage)?.headers ?? {};
  const files = `file_server {
\t\t\tprecompressed br gzip
\t\t}`;
  const strip = base === '/' ? '' : `\n\t\turi strip_prefix ${base.slice(0, -1)}`;
  return `# Written by npm run publish:host -- caddy.
${listen} {
\troot * ${root}
\theader {
${headerLines(rules.always, '\t\t')}
\t\t-Server
\t}
${rules.rules.map(({ pattern, headers }, index) => headerRule(`rule${index}`, at(pattern), headers)).join('\n')}
${rules.types.map(({ pattern, type }, index) => headerRule(`type${index}`, at(pattern), { 'Content-Type': type })).join('\n')}
\tmap {path} {assay_moved} {
${leads.map(({ from, to }) => `\t\t${from} ${to}`).join('\n')}
\t\tdefault ""
\t}
\t@moved expression \`{assay_moved} != "" && {query} == ""\`
\tredir @moved {assay_moved} 301
\t@movedWithQuery expression \`{assay_moved} != "" && {query} != ""\`
\tredir @movedWithQuery {assay_moved}?{query} 301
\thandle ${base}* {${strip}
\t\t${files}
\t}
\thandle {
\t\terror 404
\t}
\thandle_errors {
\t\trewrite * /${missingPage}
\t\theader {
${headerLines({ ...rules.always, ...missing, 'Content-Type': 'text/html; charset=utf-8' }, '\t\t\t')}
\t\t\t-Server
\t\t\t-Access-Control-Allow-Origin
\t\t}
\t\t${files}
\t}
}
`;
};
