import type { Identified } from '../domain/catalogue.ts';

/** Whether something is a thing of the catalogue, with an id and a file that it comes from. */
export const isIdentified = (value: object): value is Identified =>
  'id' in value &&
  typeof value.id === 'string' &&
  'file' in value &&
  typeof value.file === 'string';
