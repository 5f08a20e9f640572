import { stringify } from 'yaml';
import type { z } from 'zod';

const isSaid = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Writes an entry as Markdown: its data, which the schema must accept, as YAML in the order given, then its body. */
export const writeEntry = (schema: z.ZodType, data: object, body = ''): string => {
  schema.parse(data);
  const said = Object.fromEntries(Object.entries(data).filter(([, value]) => isSaid(value)));
  // YAML 1.1, as Astro reads it, takes bare days and times for dates and numbers; so they are quoted.
  const yaml = stringify(said, { lineWidth: 0, version: '1.1' });
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}`}`;
};
