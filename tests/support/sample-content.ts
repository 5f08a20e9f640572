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
findings:
  - word: broadly-consistent
    about: its share of mining
    reason: The survey gives it :figure[ore-share-e2-ru-2025] of the :term[ore] for 2025.
    date: "2026-03-10"
evidence:
  - stance: qualifies
    source: survey-2026
    figures:
      - ore-share-e2-ru-2025
    excerpt: Most of it is from Ruritania.
    locator: p. 2
revisions:
  - date: "2026-03-12"
    type: clarification
    reason: It did not say of what.
    former:
      restatement: Ruritania mines 60%.
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
  'sources/survey-2025.md': `---
publisher: The Survey
title: Ores of the world 2025
short: Survey
date: "2025"
url: https://survey.example/2025
seen: primary
---
`,
  'sources/survey-2026.md': `---
publisher: The Gazette
title: Ores of the world 2026
short: Survey
reports: the Survey
date: "2026-04"
url: https://survey.example/2026
seen: secondary
---
`,
  'series/ore.md': `---
title: Mined ore
measure: mined ore
unit: tonne
stage: mining
editions:
  - id: e1
    source: survey-2025
  - id: e2
    source: survey-2026
geographies:
  - id: ru
    name: Ruritania
  - id: sy
    name: Syldavia
  - id: world
    name: World
whole: world
shares:
  of:
    - ru
  denominator: all mined ore
  caveat: Ore is weighed wet.
revisions:
  - date: "2026-03-11"
    figure: ore-e1-ru-2024
    former: 61
    reason: A digit was misread.
---
`,
  'series/ore.csv': `edition,geography,year,value,status,standing,counted,note
e1,ru,2024,70,reported,,,
e1,sy,2024,9,estimated,weak,,
e1,world,2024,100,rounded,,,
e2,ru,2024,73,reported,,,First given as :figure[ore-e1-ru-2024].
e2,world,2024,100,rounded,,,
e2,ru,2025,78,estimated,,,
e2,sy,2025,12,reported,,,
e2,world,2025,100,rounded,,,
`,
  'events/rush.md': `---
date: 2025-Q3/2026-01
event: Prices rise.
sources:
  - survey-2026
claims:
  - buyers-wait
---

They rose by :figure[ore-share-e2-ru-2025], says a **dealer**.
`,
  'terms/ore.md': `---
term: Ore
meaning: Rock with metal in it.
source: survey-2025
---
`,
  'charts/by-year.md': `---
type: years
title: Ruritania’s share by year
summary: A row a year.
article: ores
claims:
  - mining-share
caveat: The editions count differently.
series: ore
of: ru
stated: mining-share
---
`,
  'charts/by-place.md': `---
type: countries
title: Ore by country
summary: A row a country.
article: ores
series: ore
year: 2024
---
`,
  'charts/shares.md': `---
type: shares
title: Shares, stage by stage
summary: A row a stage.
article: ores
rows:
  - stated: mining-share
    measured:
      - ore-share-e2-ru-2025
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
