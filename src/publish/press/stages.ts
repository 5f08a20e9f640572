import { performance } from 'node:perf_hooks';

/** The parts of a build whose time is told apart; that of Markdown is also in that of opening, pages and data. */
export type Stage =
  | 'read'
  | 'check'
  | 'bundle'
  | 'open'
  | 'pages'
  | 'data'
  | 'cards'
  | 'markdown'
  | 'publish'
  | 'search';

/** The part in which a file of the site is made. */
export const stageOf = ({
  route: { component },
}: {
  readonly route: { readonly component: string };
}): Stage => {
  if (component.endsWith('.png.ts')) return 'cards';
  return component.endsWith('.ts') ? 'data' : 'pages';
};

/** Tells, whenever it is asked, the milliseconds since it was made. */
export const stopwatch = (): (() => number) => {
  // eslint-disable-next-line no-restricted-syntax -- how long a build takes shows on no page
  const now = (): number => performance.now();
  const start = now();
  return () => now() - start;
};

/** Whether a measuring run asks how long the parts take, by ASSAY_STAGES. */
export const areStagesTold = (): boolean => process.env['ASSAY_STAGES'] === '1';

/** Tells how long a part took, in milliseconds, where a measuring run asks for it. */
export const tellStage = (stage: Stage, milliseconds: number): void => {
  if (!areStagesTold()) return;
  process.stderr.write(`assay:stage ${stage} ${milliseconds.toFixed(0)}\n`);
};

/** Whether a measuring run leaves a part out, by naming it in ASSAY_WITHOUT; the site that it gives is not whole, and not to be published. */
export const isLeftOut = (stage: Stage): boolean =>
  (process.env['ASSAY_WITHOUT'] ?? '').split(',').includes(stage);
