import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './project.ts';

/** Where and when a program believes it runs. */
export interface World {
  readonly timeZone: string;
  /** As a system names it, such as `tr_TR.UTF-8`. */
  readonly locale: string;
  /** How far off its clock stands, in days. */
  readonly days: number;
  /** The order in which folders list their files: as the disk does, or the other way round. */
  readonly order: 'disk' | 'backwards';
}

/** The environment that makes a program of Node’s, and each of its threads, believe in a world. */
export const environmentOf = ({
  timeZone,
  locale,
  days,
  order,
}: World): Record<string, string> => ({
  TZ: timeZone,
  LANG: locale,
  LC_ALL: locale,
  WORLD_CLOCK: String(days * 24 * 60 * 60 * 1000),
  WORLD_ORDER: order,
  NODE_OPTIONS: `--import=${pathToFileURL(join(projectRoot, 'tests/support/another-world.ts')).href}`,
});
