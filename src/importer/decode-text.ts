import { codePointName, unlawfulIn } from '../domain/hidden-characters.ts';
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

/** Breaks of pages, and of lines on mainframes, which no feed can carry: white space like any other. */
const otherBreaks = /[\f\u0085]/g;

/** Turns a file's bytes into text, UTF-8 with or without its mark or GB18030, or says why that fails. */
export const decodeText = (bytes: Uint8Array): { text: string } | { problem: Problem } => {
  if (bytes.length > sizeLimit) return { problem: { code: 'too-large', limit: sizeLimit } };
  const decoded =
    decodeAs('utf-8', bytes) ?? (isBrokenUtf8(bytes) ? undefined : decodeAs('gb18030', bytes));
  if (bytes.includes(0)) {
    return { problem: { code: 'binary', at: placeOf(decoded ?? '', decoded?.indexOf('\0') ?? 0) } };
  }
  const text = decoded?.replace(otherBreaks, ' ');
  if (text === undefined) {
    // Of the two encodings the one that goes further is the one that was meant.
    const [utf8, gb18030] = [faultIn('utf-8', bytes), faultIn('gb18030', bytes)];
    return { problem: { code: 'undecodable', at: gb18030.line > utf8.line ? gb18030 : utf8 } };
  }
  const unlawful = unlawfulIn(text);
  if (unlawful >= 0) {
    const name = codePointName(text.slice(unlawful));
    return { problem: { code: 'unlawful-character', at: placeOf(text, unlawful), name } };
  }
  return text.trim() === '' ? { problem: { code: 'empty', at: placeOf(text, 0) } } : { text };
};
