import { fileURLToPath } from 'node:url';
import { projectRoot } from '../../support/project.ts';
import { readTypeScript } from '../../support/run-process.ts';
import type { CorpusSize } from '../corpus/write-corpus.ts';
import { runMeasured, type Surroundings } from './run-measured.ts';

const program = fileURLToPath(new URL('write-corpus-cli.ts', import.meta.url));

/** Writes a corpus in a process of its own, so that the bench stays small and can be stopped meanwhile. */
export const writeCorpusApart = async (
  folder: string,
  claims: number,
  surroundings: Omit<Surroundings, 'folder'>,
): Promise<CorpusSize> => {
  const args = [...readTypeScript, program, folder, String(claims)];
  const { code, out, err } = await runMeasured(process.execPath, args, {
    ...surroundings,
    folder: projectRoot,
  });
  if (code !== 0) throw new Error(`The corpus of ${claims} claims was not written:\n${err}`);
  return JSON.parse(out) as CorpusSize;
};
