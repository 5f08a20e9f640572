import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stagesIn } from '../bench/growth/stage-lines.ts';
import { buildSite } from '../support/build-site.ts';
import { writeSampleContent } from '../support/sample-content.ts';
import { copyOfProject } from '../support/scratch-project.ts';

test('a measuring run is told how long each part took, Markdown among them', async () => {
  const { folder } = copyOfProject('stages');
  writeSampleContent(join(folder, 'content'));
  const measuring = { ASSAY_STAGES: '1', ASSAY_WITHOUT: 'cards,search' };
  const { code, output } = await buildSite(folder, 'dist', undefined, measuring);
  expect(code, output).toBe(0);
  const stages = stagesIn(output);
  expect(Object.keys(stages).sort()).toEqual([
    ...['bundle', 'check', 'data', 'markdown', 'open', 'pages', 'publish', 'read'],
  ]);
  const { markdown = 0, open = 0, pages = 0, data = 0 } = stages;
  expect(markdown).toBeGreaterThan(0);
  expect(markdown).toBeLessThan(open + pages + data);
});
