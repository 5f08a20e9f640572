import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { IndexPart } from './index-part.ts';

/** The parts of an index that earlier builds made, by names that change with what they tell of. */
export interface PartStore {
  /** A part; undefined where it is not there, or not as it was written. */
  readonly read: (name: string) => IndexPart | undefined;
  readonly write: (name: string, part: IndexPart) => void;
  /** Forgets all parts but these. */
  readonly sweep: (used: ReadonlySet<string>) => void;
}

const sealOf = (content: Buffer): Buffer => hash('sha256', content, 'buffer');
const sealed = sealOf(Buffer.from('')).length;

/** Opens a folder of parts, which is made when one is written. */
export const openPartStore = (folder: string): PartStore => ({
  read: (name) => {
    let file: Buffer;
    try {
      file = readFileSync(join(folder, name));
    } catch {
      return undefined;
    }
    const content = file.subarray(sealed);
    if (!sealOf(content).equals(file.subarray(0, sealed))) return undefined;
    return deserialize(content) as IndexPart;
  },
  write: (name, part) => {
    mkdirSync(folder, { recursive: true });
    const content = serialize(part);
    const unfinished = join(folder, `${name}.${process.pid}`);
    writeFileSync(unfinished, Buffer.concat([sealOf(content), content]));
    renameSync(unfinished, join(folder, name));
  },
  sweep: (used) => {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
  },
});
