import type { Problem } from './problem.ts';

/** The most that a digest may weigh, in bytes. */
export const sizeLimit = 5_000_000;

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The place of a character that no text has: a control character other than tab and those that break lines. */
const controlIn = (text: string): number => text.search(/(?![\t\n\f\r\u0085])\p{Cc}/u);

/** Turns a file's bytes into text, UTF-8 with or without its mark or GB18030, or says why that fails. */
export const decodeText = (bytes: Uint8Array): { text: string } | { problem: Problem } => {
  if (bytes.length > sizeLimit) {
    return { problem: { code: 'too-large', bytes: bytes.length, limit: sizeLimit } };
  }
  const text = decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
  if (bytes.includes(0) || (text !== undefined && controlIn(text) >= 0)) {
    const until = (text ?? '').slice(0, Math.max(0, controlIn(text ?? '')));
    const lines = until.split('\n');
    const at = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
    return { problem: { code: 'binary', at } };
  }
  if (text === undefined) return { problem: { code: 'undecodable' } };
  return text.trim() === '' ? { problem: { code: 'empty' } } : { text };
};
