import type { Position, Problem } from './problem.ts';
import { linesOf, positionOf } from './source-lines.ts';

/** The most that a digest may weigh, in bytes. */
export const sizeLimit = 5_000_000;

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const placeOf = (text: string, offset: number): Position =>
  positionOf(linesOf(text), Math.max(0, offset));

/** Where bytes stop being text in an encoding. */
const faultIn = (encoding: string, bytes: Uint8Array): Position => {
  const text = new TextDecoder(encoding).decode(bytes);
  return placeOf(text, text.indexOf('\ufffd'));
};

/** Whether bytes were meant as UTF-8: more of their characters beyond ASCII can be read so than cannot. */
const isBrokenUtf8 = (bytes: Uint8Array): boolean => {
  const beyondAscii = new TextDecoder('utf-8').decode(bytes).match(/[^\0-\x7f]/g) ?? [];
  const lost = beyondAscii.filter((character) => character === '\ufffd').length;
  return lost * 2 <= beyondAscii.length;
};

/** The place of a character that no text has: a control character other than tab and those that break lines. */
const controlIn = (text: string): number => text.search(/(?![\t\n\f\r\u0085])\p{Cc}/u);

/** Turns a file's bytes into text, UTF-8 with or without its mark or GB18030, or says why that fails. */
export const decodeText = (bytes: Uint8Array): { text: string } | { problem: Problem } => {
  if (bytes.length > sizeLimit) return { problem: { code: 'too-large', limit: sizeLimit } };
  const text =
    decodeAs('utf-8', bytes) ?? (isBrokenUtf8(bytes) ? undefined : decodeAs('gb18030', bytes));
  const control = controlIn(text ?? '');
  if (control >= 0 || bytes.includes(0)) {
    return { problem: { code: 'binary', at: placeOf(text ?? '', control) } };
  }
  if (text === undefined) {
    // Of the two encodings the one that goes further is the one that was meant.
    const [utf8, gb18030] = [faultIn('utf-8', bytes), faultIn('gb18030', bytes)];
    return { problem: { code: 'undecodable', at: gb18030.line > utf8.line ? gb18030 : utf8 } };
  }
  return text.trim() === '' ? { problem: { code: 'empty', at: placeOf(text, 0) } } : { text };
};
