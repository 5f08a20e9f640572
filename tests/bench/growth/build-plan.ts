import type { Kept, SystemName } from './systems.ts';

/** The builds that are told apart. */
export const buildNames = ['cards off', 'cold', 'cards cached', 'warm', 'one changed'] as const;
export type BuildName = (typeof buildNames)[number];

/** One build of a round. */
export interface Step {
  readonly system: SystemName;
  readonly build: BuildName;
  readonly kept: Kept;
  readonly env: Readonly<Record<string, string>>;
  /** Whether one claim is edited before it, and put back after it. */
  readonly edits: boolean;
}

/** Has Assay leave out its share cards. */
const withoutCards = { ASSAY_WITHOUT: 'cards' } as const;

const step = (system: SystemName, build: BuildName, kept: Kept, env = {}): Step => ({
  system,
  build,
  kept,
  env,
  edits: build === 'one changed',
});

/** The builds of a round in their order: those that are compared stand side by side, so that whatever else the machine does meets them alike. */
export const planFor = (systems: readonly SystemName[]): readonly Step[] =>
  [
    step('assay', 'cards off', 'nothing', withoutCards),
    step('astro', 'cold', 'nothing'),
    step('eleventy', 'cold', 'nothing'),
    step('assay', 'cold', 'nothing'),
    step('assay', 'cards cached', 'pictures'),
    ...(['warm', 'one changed'] as const).flatMap((build) =>
      (['assay', 'astro', 'eleventy'] as const).map((system) => step(system, build, 'everything')),
    ),
  ].filter(({ system }) => systems.includes(system));
