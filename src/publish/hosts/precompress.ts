import { globSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = '**/*.{html,css,js,json,xml,txt,md,csv,svg,bib,ris,pf_fragment,pf_index,pf_meta}';

const encodings = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

const isCurrent = (made: string, of: string): boolean => {
  const stats = statSync(made, { throwIfNoEntry: false });
  return stats !== undefined && stats.mtimeMs >= statSync(of).mtimeMs;
};

/** How many files are compressed at a time: as many as Node has threads for it. */
const atOnce = 4;

/** Puts a `.br` and a `.gz` beside each text file of a folder, for hosts that do not compress by themselves; what is there and no older than its file stays. Tells after each file how many of how many are done. */
export const precompress = async (
  folder: string,
  told: (done: number, total: number) => void,
): Promise<number> => {
  const files = globSync(texts, { cwd: folder }).sort();
  let done = 0;
  const compressNext = async (rest: string[]): Promise<void> => {
    for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
      const path = join(folder, file);
      for (const [ending, compress] of Object.entries(encodings)) {
        if (isCurrent(`${path}.${ending}`, path)) continue;
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
  await Promise.all(Array.from({ length: atOnce }, () => compressNext(rest)));
  return files.length;
};
