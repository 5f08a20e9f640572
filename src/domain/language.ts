import { z } from 'zod';

const isTag = (tag: string): boolean => {
  try {
    // A longer language subtag, such as "chinese", is well formed but names no language.
    return /^[a-z]{2,3}(?:-|$)/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

/** A BCP 47 language tag in its canonical spelling, such as `en` or `zh-Hans`. */
export const languageSchema = z.string().refine(isTag, {
  error: 'a language is a BCP 47 tag in its canonical spelling, such as en or zh-Hans',
});

/** A stretch of text, and whether it is set in Han script (with the full-width punctuation inside it). */
export interface ScriptRun {
  readonly text: string;
  readonly han: boolean;
}

const hanRun =
  /\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’·…—0-9%:,]*[\p{Script=Han}\u3001-\u303f\uff01-\uffef])?/gu;

/** Cuts text into Han and other runs; joined again they are the text, so that each Han run can carry its `lang`. */
export const scriptRuns = (text: string): ScriptRun[] => {
  const runs: ScriptRun[] = [];
  let done = 0;
  for (const match of text.matchAll(hanRun)) {
    if (match.index > done) runs.push({ text: text.slice(done, match.index), han: false });
    runs.push({ text: match[0], han: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), han: false });
  return runs;
};

/** Whether most letters of the text are Han characters. */
export const isMostlyHan = (text: string): boolean => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return han > 0 && han * 2 >= letters;
};
