import { grouped } from './grouped.js';
import { readCollection } from './read-collection.js';

export const articles = readCollection('articles');
export const figures = readCollection('figures');
export const sources = readCollection('sources');

const measured = [...figures].filter(([, { basis }]) => basis === 'measured');

/** The ids of what each source measured. */
export const figuresBySource = new Map(
  [...grouped(measured, ([, { source }]) => [source])].map(([source, group]) => [
    source,
    group.map(([id]) => id),
  ]),
);
