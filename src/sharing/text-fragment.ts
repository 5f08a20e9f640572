/** A dash, a comma and an ampersand are marks of the directive itself. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** What follows `#` to have a browser show a passage and mark it; one that knows no text fragments goes to the anchor. The passage is named whole: by its first and last words a browser would find the first that has them, such as a restatement. */
export const textFragment = (anchor: string, passage: string): string =>
  `${anchor}:~:text=${encode(passage)}`;
