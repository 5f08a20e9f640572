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
}

const definitionOf = (schema: z.ZodType): Definition => schema.def as Definition;

/** A schema without what makes it optional or gives it a default. */
const bare = (schema: z.ZodType): z.ZodType => {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : bare(innerType);
};

const partOf = (schema: z.ZodType, key: PropertyKey): z.ZodType | undefined => {
  const { shape, element } = definitionOf(bare(schema));
  return typeof key === 'number' ? element : shape?.[String(key)];
};

/** What the schema says that a field takes: its own description, or that of the nearest field around it. */
const takes = (schema: z.ZodType, path: readonly PropertyKey[]): string | undefined => {
  let around: z.ZodType | undefined = schema;
  let description: string | undefined;
  for (const key of path) {
    around = around && partOf(around, key);
    description = around?.description ?? description;
  }
  return description;
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );

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

const faultOf = (issue: z.core.$ZodIssue, value: unknown): string => {
  if (['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code)) {
    if (value === undefined) return 'is missing';
    if (value === null) return 'is empty';
  }
  if (issue.code === 'invalid_type') {
    if (value instanceof Date) return 'is read as a date, not as text';
    return `is ${kindOf(value)}, and has to be ${wanted[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === 'invalid_value') {
    return `is “${String(value)}”, and has to be ${issue.values
      .map(String)
      .join(', ')
      .replace(/, (?=[^,]+$)/, ' or ')}`;
  }
  if (issue.code === 'too_small' && value === '') return 'is empty';
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
    if (issue.code === 'unrecognized_keys') {
      const around = issue.path.reduce<z.ZodType | undefined>(
        (part, key) => part && partOf(part, key),
        schema,
      );
      const known = Object.keys((around && definitionOf(bare(around)).shape) ?? {});
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
    const value = valueAt(data, issue.path);
    const description = takes(schema, issue.path);
    const isDate = issue.code === 'invalid_type' && value instanceof Date;
    return [
      {
        field,
        fault: faultOf(issue, value),
        remedy: isDate
          ? 'put it in quotes, as in "2025-08-26"'
          : description === undefined
            ? 'see content/README.md for what it takes'
            : `it takes: ${description}`,
      },
    ];
  });
