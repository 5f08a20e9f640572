import type { CorpusSize } from '../corpus/write-corpus.ts';
import type { BuildName } from './build-plan.ts';
import type { Weight } from './folder-weight.ts';
import type { Cost } from './run-measured.ts';
import type { Stages } from './stage-lines.ts';
import type { SystemName } from './systems.ts';

/** What one build cost, in all and by its stages where it tells them. */
export interface BuildRun extends Cost {
  readonly stages: Stages;
}

/** The runs of one build at one size, and what it wrote. */
export interface BuildResult {
  readonly system: SystemName;
  readonly build: BuildName;
  readonly runs: readonly BuildRun[];
  readonly dist: Weight;
  /** How many of the files are share cards. */
  readonly cards: number;
}

/** What it cost to compress files of Assay’s site for hosts that do not, and what then stood beside the site. */
export interface Compression extends Cost {
  readonly of: 'all files' | 'after one change';
  readonly brotli: Weight;
  readonly gzip: Weight;
}

/** All that was built of one corpus. */
export interface SizeResult {
  readonly claims: number;
  readonly corpus: CorpusSize;
  readonly builds: readonly BuildResult[];
  /** None where Assay was not measured. */
  readonly compressions: readonly Compression[];
  /** Whether Assay’s build after an edit gave the bytes of a clean build; only known of the smallest size. */
  readonly sameAsClean?: boolean;
  /** What has to be known to read the numbers rightly. */
  readonly notes: readonly string[];
}

/** A build at a size, where it was made. */
export const buildOf = (
  { builds }: SizeResult,
  system: SystemName,
  build: BuildName,
): BuildResult | undefined =>
  builds.find((result) => result.system === system && result.build === build);
