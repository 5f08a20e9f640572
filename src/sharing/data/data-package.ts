import { createHash } from 'node:crypto';
import { words } from '../../words.ts';
import { type DataTable, tableText } from './data-table.ts';
import { tableFile } from './data-tables.ts';
import type { PublicSite } from '../public-site.ts';

type PackageColumn = DataTable['columns'][number];

const fieldOf = ({ name, type, description, required, values }: PackageColumn) => ({
  name,
  type,
  description,
  ...((required ?? values) !== undefined && {
    constraints: { ...(required && { required }), ...(values && { enum: values }) },
  }),
});

/** A table as a resource of the package: its file, how large it is and what it hashes to, and its schema. */
const resourceOf = (table: DataTable) => {
  const bytes = Buffer.from(tableText(table));
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: tableFile(table.name),
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(fieldOf),
      missingValues: [''],
      primaryKey: table.key,
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map(({ fields, table: resource, to }) => ({
          fields,
          reference: { resource, fields: to },
        })),
      }),
    },
  };
};

/** The descriptor of the tables as a Frictionless Data Package; paths are relative, so that a copy of the folder is whole. */
export const dataPackage = (
  tables: readonly DataTable[],
  { site: { settings, articles }, to, at }: PublicSite,
) => ({
  profile: 'tabular-data-package',
  name: 'claims',
  title: words.data.packageTitle(settings.title),
  description: words.data.packageDescription,
  homepage: at(to.data),
  licenses: [{ title: settings.licence.name, path: settings.licence.url }],
  contributors: [{ title: settings.publisher, role: 'publisher', path: at(to.about) }],
  sources: articles.all.map(({ id, publisher, title }) => ({
    title: words.data.articleAsSource(publisher, title),
    path: at(to.article(id)),
  })),
  resources: tables.map(resourceOf),
});
