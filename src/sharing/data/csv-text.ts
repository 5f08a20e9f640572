/** What a cell can hold; undefined is an empty cell. */
export type Cell = string | number | boolean | undefined;

const formulaSign = /^'*(?:[\t\r\n]|[\s\p{C}]*[=+\-@])/u;

/** Whether a spreadsheet could take a text for a formula, full-width signs and white space before them included; apostrophes before such a sign count too, so that a guard can be told from the text. */
export const looksLikeFormula = (text: string): boolean =>
  // Normalizing widens what is found, but may join a sign with an accent after it.
  formulaSign.test(text) || formulaSign.test(text.normalize('NFKC'));

const cellText = (cell: Cell): string => {
  if (cell === undefined) return '';
  // An apostrophe before it keeps a spreadsheet from running it; a number is none, and stays one.
  const text = typeof cell === 'string' && looksLikeFormula(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const lineText = (row: readonly Cell[]): string => `${row.map(cellText).join(',')}\r\n`;

/** A table as RFC 4180 has it. */
export const csvText = (header: readonly string[], rows: Iterable<readonly Cell[]>): string => {
  let text = lineText(header);
  for (const row of rows) text += lineText(row);
  return text;
};

/** A table that is made to be opened by itself: without the mark before it Excel misreads Chinese, and with it readers of data packages misread the first column. */
export const markedForSpreadsheets = (csv: string): string => `\ufeff${csv}`;
