import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new folder of this run, named for what stands in it. */
export const scratchOf = (name: string): string => mkdtempSync(join(inject('scratch'), `${name}-`));
