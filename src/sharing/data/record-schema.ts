import { z } from 'zod';
import { claimRecordSchema } from './claim-record.ts';
import { claimsRecordSchema, partsRecordSchema } from './claims-record.ts';

/** The part of a JSON Schema that describes one field. */
export interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly anyOf?: readonly FieldSchema[];
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
}

/** The records that have a schema at an address of its own. */
export const recordNames = ['claim', 'claims', 'parts'] as const;
export type RecordName = (typeof recordNames)[number];

const schemas = { claim: claimRecordSchema, claims: claimsRecordSchema, parts: partsRecordSchema };

/** The JSON Schema of a record, as it stands at an address of its own. */
export const recordSchema = (name: RecordName, address: string) => {
  const { $schema, ...rest } = z.toJSONSchema(schemas[name], { target: 'draft-2020-12' });
  return { $schema, $id: address, title: name, ...rest };
};

/** One field of a record in words: its path, what it holds, whether it may be left out, and what it is. */
export interface RecordField {
  readonly path: string;
  readonly holds: string;
  readonly optional: boolean;
  readonly description: string;
}

const names: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'parts',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
};

/** What a field holds, in few words. */
const holds = ({ type, enum: values, const: only, format, anyOf, items }: FieldSchema): string => {
  if (anyOf !== undefined) return anyOf.map(holds).join(' or ');
  if (items !== undefined) return `list: ${holds(items)}`;
  if (values !== undefined) return values.map(String).join(', ');
  if (only !== undefined) return JSON.stringify(only);
  if (format === 'uri') return 'address';
  if (format === 'date') return 'day';
  return type === undefined ? '' : (names[type] ?? type);
};

const fieldsIn = (schema: FieldSchema, path: string): RecordField[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    {
      path: path + name,
      holds: holds(field),
      optional: !(schema.required ?? []).includes(name),
      description: field.description ?? '',
    },
    ...fieldsIn(field, `${path}${name}.`),
    ...(field.items === undefined ? [] : fieldsIn(field.items, `${path}${name}[].`)),
  ]);

/** Every field of a claim's record, parents before their parts, read from its schema. */
export const claimRecordFields = (): RecordField[] =>
  fieldsIn(z.toJSONSchema(claimRecordSchema) as FieldSchema, '');
