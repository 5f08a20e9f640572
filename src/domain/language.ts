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

/** Whether most letters of the text are Han characters. */
export const isMostlyHan = (text: string): boolean => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return han > 0 && han * 2 >= letters;
};
