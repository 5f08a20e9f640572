import { globSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The files of the search index are compressed as they are. */
const texts = '**/*.{html,css,js,json,xml,txt,md,csv,svg,bib,ris}';

/** How hard brotli tries: the tables and records of a whole site change with each claim, and would take it twenty times as long to be a tenth smaller. */
const qualityFor = ({ length }: Buffer): number => (length < 1_000_000 ? 11 : 9);

const encodings = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_QUALITY]: qualityFor(bytes),
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

/** The file of which one is the compressed form, by their names. */
export const originalOf = (file: string): string => file.replace(/\.(?:br|gz)$/, '');

const isCurrent = (made: string, of: string): boolean => {
  const stats = statSync(made, { throwIfNoEntry: false });
  return stats !== undefined && stats.mtimeMs >= statSync(of).mtimeMs;
};

/** Puts a `.br` and a `.gz` beside each text file of a folder, for hosts that do not compress by themselves; what is there and no older than its file stays. Tells after each file how many of how many are done, and in the end how many were compressed and how many are as they were. */
export const precompress = async (
  folder: string,
  told: (done: number, total: number) => void,
): Promise<{ readonly made: number; readonly kept: number }> => {
  const files = globSync(texts, { cwd: folder }).sort();
  let done = 0;
  let made = 0;
  const compressNext = async (rest: string[]): Promise<void> => {
    for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
      const path = join(folder, file);
      const stale = Object.entries(encodings).filter(
        ([ending]) => !isCurrent(`${path}.${ending}`, path),
      );
      if (stale.length > 0) made += 1;
      for (const [ending, compress] of stale) {
        const bytes = readFileSync(path);
        // Half a file would be newer than its own, and be kept.
        writeFileSync(`${path}.${ending}.new`, await compress(bytes));
        renameSync(`${path}.${ending}.new`, `${path}.${ending}`);
      }
      done += 1;
      told(done, files.length);
    }
  };
  const rest = [...files];
  await Promise.all(Array.from({ length: availableParallelism() }, () => compressNext(rest)));
  return { made, kept: files.length - made };
};
