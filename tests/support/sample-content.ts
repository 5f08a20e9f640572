import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small content folder without a fault, by the paths of its files: for tests that break or change what an editor wrote. */
export const sampleContent: Readonly<Record<string, string>> = {
  'settings.md': `---
title: Assay
tagline: Claims, one by one.
publisher: The desk
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
site: https://ores.news
base: /
---

What this is.
`,
  'articles/ores.md': `---
title: The orichalcum rush
language: en
publisher: The Ruritanian
published:
  date: "2026-03-04"
digestLanguage: en
leadChart: shares
---

## Ores

- Ruritania mines 60% of all ore and refines 90% of it [3].
- Its buyers wait for more [5].
`,
  'claims/ores/mining-share.md': `---
article: ores
quote: Ruritania mines 60% of all ore
restatement: Ruritania mines :figure[mining-share] of all ore.
kind: statistic
figures:
  - mining-share
---
`,
  'claims/ores/refining-share.md': `---
article: ores
quote: refines 90% of it
restatement: Ruritania refines :figure[refining-share] of all ore.
kind: statistic
figures:
  - refining-share
---
`,
  'claims/ores/buyers-wait.md': `---
article: ores
quote: Its buyers wait for more
restatement: The buyers of its ore wait for more.
kind: event
---
`,
  'figures/mining-share.md': `---
basis: stated
value: 60
unit: percent
wording: 60%
stage: mining
---
`,
  'figures/refining-share.md': `---
basis: stated
value: 90
unit: percent
wording: 90%
stage: refining
---
`,
  'charts/shares.md': `---
type: shares
title: Shares, stage by stage
summary: A row a stage.
article: ores
rows:
  - stated: mining-share
  - stated: refining-share
---
`,
};

/** Puts the sample, and nothing else, into a content folder. */
export const writeSampleContent = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(sampleContent)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};
