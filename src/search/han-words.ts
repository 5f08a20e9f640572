/** Chinese has no spaces and the search index cuts words at them: each character is indexed as a word, and a run of them sought as a phrase. */
const betweenHan = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;
const spaceBetweenHan = /(?<=\p{Script=Han}(?:<\/mark>)?) (?=(?:<mark>)?\p{Script=Han})/gu;

/** Text with a space between Han characters, as it is indexed. */
export const spaceHan = (text: string): string => text.replace(betweenHan, ' ');

/** Indexed text, or an excerpt of it, as it was. */
export const joinHan = (text: string): string =>
  text.replace(spaceBetweenHan, '').replaceAll('</mark><mark>', '');

/** What to ask the index for: a run of Han characters as a phrase, other words as they are. */
export const indexQuery = (query: string): string => {
  const words = query.trim();
  return /^\p{Script=Han}{2,}$/u.test(words) ? `"${spaceHan(words)}"` : spaceHan(words);
};
