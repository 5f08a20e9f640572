import { type AddressPattern, expressionOf, isFolder } from './address-pattern.ts';
import { missingPage, revalidated } from './host-rules.ts';
import type { PublishedSite } from './published-site.ts';

/** Where nginx listens, and the folder that it serves: best a link, so that a publish is one switch of it. */
export interface NginxPlace {
  readonly listen: string;
  readonly root: string;
}

/** What nginx knows of the ends of names; all else that we publish has a rule. */
const knownTypes = `
    text/html html;
    text/plain txt;
    text/javascript js;
    application/json json;
    application/xml xml;
    image/png png;
    image/svg+xml svg;`;

/** By the file that is sent in the end: a folder’s page is its index. */
const fileExpression = (base: string, pattern: AddressPattern): string => {
  const end = isFolder(pattern) ? 'index\\.html' : '';
  return `~^${expressionOf(base)}${expressionOf(pattern)}${end}$`;
};

const variableOf = (header: string): string =>
  `$assay_${header.toLowerCase().replaceAll('-', '_')}`;

const mapOf = (header: string, { base, rules: { rules } }: PublishedSite): string => {
  // Each rule stands in each map, or an index would fall under the rule for the files of its folder.
  const lines = rules.map(
    ({ pattern, headers }) => `  "${fileExpression(base, pattern)}" "${headers[header] ?? ''}";`,
  );
  // What is no file, such as a redirect, is not to be remembered for longer than a page.
  const rest = header === 'Cache-Control' ? [`  default "${revalidated}";`] : [];
  return [`map $uri ${variableOf(header)} {`, ...rest, ...lines, '}'].join('\n');
};

/** A configuration for nginx, to be included in its `http` block. It needs the brotli_static module where `brotli` is asked for. */
export const nginxConfig = (
  published: PublishedSite,
  { listen, root, brotli }: NginxPlace & { readonly brotli: boolean },
): string => {
  const { site, base, redirects, rules } = published;
  const varying = [...new Set(rules.rules.flatMap(({ headers }) => Object.keys(headers)))];
  const typed = rules.types.map(
    ({ pattern, type }) =>
      `  location ~ "^${expressionOf(base)}(${expressionOf(pattern)})$" {
    alias "${root}/$1";
    types {}
    default_type "${type}";
  }`,
  );
  const lead = (from: string, to: string): string =>
    `  location = ${from} {\n    return 301 ${to}$is_args$args;\n  }`;
  const moved = [
    ...(base === '/' ? [] : [lead(base.slice(0, -1), base)]),
    ...redirects.map(({ from, to }) => lead(from, to)),
  ];
  return `# Written by npm run publish:host -- nginx; include it in the http block of nginx.
${varying.map((header) => mapOf(header, published)).join('\n\n')}

server {
  listen ${listen};
  server_name ${new URL(site).hostname};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types text/plain text/javascript application/xml;
  types {${knownTypes}
  }
  default_type application/octet-stream;
  index index.html;
  error_page 403 =404 ${base}${missingPage};
  error_page 404 ${base}${missingPage};

  gzip_static on;
  gzip_vary on;${brotli ? '\n  brotli_static on;' : ''}

${Object.entries(rules.always)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
${varying.map((name) => `  add_header ${name} ${variableOf(name)} always;`).join('\n')}

${moved.join('\n')}
${typed.join('\n')}
  location ${base} {
    alias "${root}/";
  }
}
`;
};
