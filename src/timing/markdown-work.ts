import { subscribe, tracingChannel } from 'node:diagnostics_channel';

// The pages are bundled and the press is not: they are two modules, and meet by name.
const work = tracingChannel('assay:markdown');

/** A function that reads or writes Markdown, made to let whoever listens in this process hear when it begins and ends. */
export const markdownWork =
  <Args extends readonly unknown[], Result>(
    act: (...args: Args) => Result,
  ): ((...args: Args) => Result) =>
  (...args) =>
    work.traceSync(() => act(...args));

/** Hears, in this process, whenever such a function begins and ends, also by throwing; one may call another. */
export const listenToMarkdownWork = (heard: {
  readonly begins: () => void;
  readonly ends: () => void;
}): void => {
  subscribe(work.start.name, heard.begins);
  subscribe(work.end.name, heard.ends);
};
