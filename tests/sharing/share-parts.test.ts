import { describe, expect, test } from 'vitest';
import { type ClaimExtra, claimExtras } from '../../src/domain/claim-extra.ts';
import { framedClaim } from '../../src/sharing/embeds/framed.ts';
import { cardsOf, imageOfClaim } from '../../src/sharing/cards/cards-of-site.ts';
import { llmsText } from '../../src/sharing/feeds/llms-text.ts';
import { claimMarkdown } from '../../src/sharing/markdown/claim-markdown.ts';
import { claimParts } from '../../src/sharing/share-parts.ts';
import { tellClaim } from '../../src/sharing/told-claim.ts';
import { judged, publicSiteOf } from '../support/public-site.ts';

/** All that a claim’s page, its Markdown and the list for language models lead to. */
const ledTo = (leaveOut: ClaimExtra[]): string => {
  const open = publicSiteOf({ ...judged, leaveOut });
  const { site, claims } = open;
  const [claim] = claims;
  if (claim === undefined) throw new Error('There is a claim.');
  const parts = claimParts(tellClaim(claim, site), framedClaim(site, claim), site);
  const cards = [imageOfClaim(site, claim).path, ...cardsOf(site).map(({ id }) => `card ${id}`)];
  return [JSON.stringify(parts), claimMarkdown(claim, open), llmsText(open), ...cards].join('\n');
};

const traces: Readonly<Record<ClaimExtra, RegExp>> = {
  citations: /mining\.(?:bib|ris|csl)/,
  embeds: /embed\/claims|iframe/,
  cards: /cards\/mining|card mining/,
  records: /mining\.json/,
  markdown: /mining\.md/,
};

describe('what is left out', () => {
  test.each(claimExtras)('is led to nowhere: %s', (extra) => {
    expect(ledTo([])).toMatch(traces[extra]);
    expect(ledTo([extra])).not.toMatch(traces[extra]);
  });

  test.each(claimExtras)('takes nothing else with it: %s', (extra) => {
    const led = ledTo([extra]);
    for (const other of claimExtras.filter((each) => each !== extra))
      expect(led).toMatch(traces[other]);
  });
});
