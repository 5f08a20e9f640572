import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';

const compress = promisify(gzip);

/** What stands before all that Pagefind compresses. */
const signature = Buffer.from('pagefind_dcd');

/** What a file of an index holds. */
export const unpack = (file: Uint8Array): Buffer => gunzipSync(file).subarray(signature.length);

/** The file that holds it. */
export const pack = async (content: Buffer): Promise<Uint8Array> => {
  const file = await compress(Buffer.concat([signature, content]));
  // The system on which it was made, of which nothing is to be told (https://www.rfc-editor.org/rfc/rfc1952#page-8).
  file[9] = 255;
  return file;
};

/** The digits by which Pagefind knows a content; of a byte below 16 it writes one. */
export const digitsOf = (content: Buffer): string =>
  Array.from(hash('sha1', content, 'buffer'), (byte) => byte.toString(16)).join('');

/** Gives out names as Pagefind does: the language and the first seven of a content’s digits, and where they are taken so many more at a time as it takes. */
export const openNames = (language: string, more: number): ((digits: string) => string) => {
  const taken = new Set<string>();
  return (digits) => {
    let length = 7;
    while (taken.has(digits.slice(0, length)) && length < digits.length) length += more;
    const name = digits.slice(0, length);
    taken.add(name);
    return `${language}_${name}`;
  };
};
