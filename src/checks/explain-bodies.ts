import type { BodyFaultKind } from '../markdown/read-body.ts';
import { error, type Explainers } from './explanation.ts';
import type { ProseProblem } from './problem.ts';

const faults: Readonly<Record<BodyFaultKind, readonly [string, string]>> = {
  html: [
    'is HTML, which the page leaves out',
    'write it in Markdown; a < of your own is written \\<',
  ],
  image: [
    'is an image, and a body has none',
    'take it out; what it shows is said in words or drawn by a chart',
  ],
  definition: [
    'is an address set apart from its link',
    'write the address with the link: [words](https://…)',
  ],
  table: [
    'is a table, which the page would run together',
    'write a list; a table of numbers is a series',
  ],
  address: [
    'is an address that the page would not lead to',
    'begin it with https://, with mailto:, with / from the root of the site, or with # on this page',
  ],
  'reference-in-link': [
    'is a reference inside a link, and one link holds no other',
    'set it beside the link',
  ],
  'reference-in-code': [
    'is a reference inside code, where it is not filled in',
    'take the backticks or the indentation away',
  ],
  'numbered-list': [
    'begins a list at a number other than 1',
    'begin the list with 1., or put a backslash before the dot if it is a year: 2010\\.',
  ],
};

const shown = (text: string): string => {
  const [line = ''] = text.replaceAll('\u2060', '').trim().split('\n');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};

/** What is wrong with a body of ours, in words. */
export const explainBodies: Explainers<Extract<ProseProblem, { kind: 'body' | 'body-unseen' }>> = {
  body: ({ place, fault, text }) =>
    error(place, `“${shown(text)}” ${faults[fault][0]}`, faults[fault][1]),
  'body-unseen': () =>
    error(
      { bodyLine: 1 },
      'has a body, and no page shows it',
      'move what a reader has to know into note, and take the rest out',
    ),
};
