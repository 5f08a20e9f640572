/** Signs that mean something to Markdown wherever they stand, and those that control. */
const telling = /[\\*_`<&~]|(?!\n)\p{Cc}/u;

/** The beginnings of lines that could make a heading, a list, a quotation, a rule or code of them. */
const opening = String.raw`[\s#+\-=>]|\d+[.)]`;
const startsBlock = new RegExp(`^(?:${opening})`, 'u');
const breaksBlock = new RegExp(String.raw`\s\n|\n(?:${opening}|$)`, 'u');

/** Whether a text within a line has no sign but brackets that could mean anything in Markdown; errs on the side of no. */
export const isPlain = (text: string): boolean =>
  text !== '' &&
  !telling.test(text) &&
  // It would turn a link that follows into an image.
  !text.endsWith('!') &&
  !breaksBlock.test(text);

/** Whether a plain text may begin a block: Markdown would take it for nothing else. */
export const mayBegin = (text: string): boolean => !startsBlock.test(text);

/** Whether a plain text may end a block: blanks there would be lost. */
export const mayEnd = (text: string): boolean => !/\s$/u.test(text);

/** Whether a text has brackets, which make a link, or an end to the words of one. */
export const hasBrackets = (text: string): boolean => /[[\]]/u.test(text);

/** Whether an address has no sign that could end it or that Markdown would read as another. */
export const isPlainAddress = (url: string): boolean => /^[\w\-./:?=#%,;@+]+$/u.test(url);

/** Whether stars around plain words make them stand out, by what is before and after: blanks or marks, and none inside. */
export const starsHold = (before: string, words: string, after: string): boolean =>
  /(?:^|[ (])$/u.test(before) && !/^\s|\s$/u.test(words) && /^(?:$|[ \n).,:;?])/u.test(after);
