import type { BuildResult } from './bench-result.ts';

/** What has to be known of the builds of Assay to read their numbers rightly. */
export const readingNotes = (builds: readonly BuildResult[]): string[] => {
  const ours = builds.filter(({ system }) => system === 'assay');
  const drewAll = ours.some(({ build, cards }) => build === 'cards off' && cards > 0);
  const isSilent = ours.some(({ runs }) => runs.some(({ stages }) => stages.search === undefined));
  const tellsMarkdown = ours.some(({ runs }) => runs.some(({ stages }) => 'markdown' in stages));
  return [
    ...(tellsMarkdown
      ? [
          'Markdown is worked on while pages and data are made: its time is a part of theirs, and of opening the site.',
        ]
      : []),
    ...(drewAll ? ['Assay drew its cards though they were switched off.'] : []),
    ...(isSilent
      ? ['Assay did not tell its stages: what a bare site does not do could not be taken off.']
      : []),
  ];
};
