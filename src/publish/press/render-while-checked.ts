import type { AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import type { Report } from '../../checks/report.ts';
import { unsound } from '../../checks/unsound.ts';
import type { Pressed } from './press-process.ts';
import { tellStage } from './stages.ts';

const assertSound = ({ errors, warnings }: Report, logger: AstroIntegrationLogger): void => {
  for (const line of warnings) logger.warn(line);
  if (errors.length === 0) return;
  const { message, hint } = unsound(errors);
  // Where in our code that was found helps nobody who has an entry to mend.
  throw Object.assign(new AstroError(message, hint), { stack: '' });
};

/** What the check tells, and how long it took in milliseconds. */
export interface Checked {
  readonly report: Report;
  readonly took: number;
}

/** Renders a site until it is stopped. */
export type Render = (signal: AbortSignal) => Promise<readonly Pressed[]>;

/** Renders while the content is checked, and stops once that finds it unsound: what rendering says of such content helps nobody. */
export const renderWhileChecked = async (
  render: Render,
  checked: Promise<Checked>,
  logger: AstroIntegrationLogger,
): Promise<readonly Pressed[]> => {
  const stop = new AbortController();
  const rendering = render(stop.signal);
  rendering.catch(() => undefined);
  try {
    const { report, took } = await checked;
    tellStage('check', took);
    assertSound(report, logger);
  } catch (thrown) {
    stop.abort();
    throw thrown;
  }
  return rendering;
};
