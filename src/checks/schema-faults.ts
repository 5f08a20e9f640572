import type { z } from 'zod';
import { nearest } from './nearest.ts';

/** What an entry's own schema refuses, in an editor's words. */
export interface SchemaFault {
  /** The path of the field, dots between its parts; empty for the frontmatter as a whole. */
  readonly field: string;
  readonly fault: string;
  readonly remedy: string;
}

interface Definition {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  /** Of a union, its forms, and the field that tells which of them is meant. */
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
}

const definitionOf = (schema: z.ZodType): Definition => schema.def as Definition;

const fieldOf = (data: unknown, key: PropertyKey): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;

/** The words that tell the forms of a union apart. */
const formsOf = ({ options = [], discriminator = '' }: Definition): unknown[] =>
  options.flatMap((option) => {
    const told = definitionOf(option).shape?.[discriminator];
    return told === undefined ? [] : (definitionOf(told).values ?? []);
  });

/** A schema without what makes it optional or gives it a default; of a union, the form that the data tells. */
const bare = (schema: z.ZodType, data: unknown): z.ZodType => {
  const definition = definitionOf(schema);
  const { innerType, options, discriminator } = definition;
  if (innerType !== undefined) return bare(innerType, data);
  if (options === undefined || discriminator === undefined) return schema;
  return options[formsOf(definition).indexOf(fieldOf(data, discriminator))] ?? schema;
};

const partOf = (schema: z.ZodType, key: PropertyKey, data: unknown): z.ZodType | undefined => {
  const { shape, element, options = [] } = definitionOf(bare(schema, data));
  if (typeof key === 'number') return element;
  return (
    shape?.[String(key)] ?? options.map((option) => definitionOf(option).shape?.[String(key)])[0]
  );
};

/** The schemas along a path, from the outermost in; undefined from where the path leads nowhere. */
const schemasAlong = (
  schema: z.ZodType,
  data: unknown,
  path: readonly PropertyKey[],
): (z.ZodType | undefined)[] => {
  let [part, value]: [z.ZodType | undefined, unknown] = [schema, data];
  return path.map((key) => {
    part = part && partOf(part, key, value);
    value = fieldOf(value, key);
    return part;
  });
};

/** What the schema says that a field takes: its own description, or that of the nearest field around it. */
const takes = (along: readonly (z.ZodType | undefined)[]): string | undefined =>
  along.map((part) => part?.description).findLast((description) => description !== undefined);

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(fieldOf, data);

const oneOf = (values: readonly unknown[]): string =>
  values
    .map(String)
    .join(', ')
    .replace(/, (?=[^,]+$)/, ' or ');

const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return 'a number';
    case 'boolean':
      return `the word ${String(value)}`;
    default:
      return 'a group of fields';
  }
};

const wanted: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, one “- …” a line',
  object: 'a group of fields, each on a line of its own below it',
};

const faultOf = (issue: z.core.$ZodIssue, value: unknown, forms: readonly unknown[]): string => {
  if (['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code)) {
    if (value === undefined) return 'is missing';
    if (value === null) return 'is empty';
  }
  if (issue.code === 'invalid_type') {
    if (value instanceof Date) return 'is read as a date, not as text';
    return `is ${kindOf(value)}, and has to be ${wanted[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'invalid_value') {
    return `is “${String(value)}”, and has to be ${oneOf(issue.values)}`;
  }
  if (forms.length > 0) return `is “${String(value)}”, and has to be ${oneOf(forms)}`;
  if (typeof value === 'string' && value.trim() === '') return 'is empty';
  return issue.message;
};

/** Puts what a schema refuses of an entry's data into words; what a field takes is read from the schema itself. */
export const schemaFaults = (
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): SchemaFault[] =>
  issues.flatMap((issue): SchemaFault[] => {
    const field = issue.path.map(String).join('.');
    const along = schemasAlong(schema, data, issue.path);
    const value = valueAt(data, issue.path);
    if (issue.code === 'unrecognized_keys') {
      const around = issue.path.length === 0 ? schema : along.at(-1);
      const known = Object.keys((around && definitionOf(bare(around, value)).shape) ?? {});
      return issue.keys.map((key) => {
        const near = nearest(key, known);
        return {
          field: field === '' ? key : `${field}.${key}`,
          fault: 'is no field here',
          remedy:
            near === undefined
              ? `remove it; the fields are ${known.join(', ')}`
              : `did you mean “${near}”?`,
        };
      });
    }
    const around = issue.path.length <= 1 ? schema : along.at(-2);
    const told = around === undefined ? {} : definitionOf(around);
    const tells = issue.code === 'invalid_union' && told.discriminator === issue.path.at(-1);
    const description = takes(along);
    const isDate = issue.code === 'invalid_type' && value instanceof Date;
    return [
      {
        field,
        fault: faultOf(issue, value, tells ? formsOf(told) : []),
        remedy: isDate
          ? 'put it in quotes, as in "2025-08-26"'
          : description === undefined
            ? 'see content/README.md for what it takes'
            : `it takes: ${description}`,
      },
    ];
  });
