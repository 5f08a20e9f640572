import { rowsOfTracks } from '../../charts/track-chart.ts';
import type { Chart, Claim } from '../../domain/catalogue.ts';
import type { Site } from '../../domain/site.ts';
import { absolute } from '../absolute.ts';
import { besideOf, rowsOf } from '../rows-of.ts';
import { tellClaim } from '../told-claim.ts';
import { chartHeight, claimHeight, type Framed } from './embed-code.ts';

/** A claim as it is framed by other pages. */
export const framedClaim = (site: Site, claim: Claim): Framed => {
  const { title, said, say } = tellClaim(claim, site);
  return {
    url: absolute(site.to.embed('claims', claim.id), site.settings.site),
    title,
    height: claimHeight({
      said,
      findings: claim.findings.map(({ about, reason }) => `${say(about)} ${say(reason)}`),
      numbers: site
        .figuresOf(claim)
        .map((figure) => ({ beside: besideOf(site, claim, figure)?.marks.length ?? 0 })),
    }),
  };
};

/** A chart as it is framed by other pages. */
export const framedChart = (site: Site, chart: Chart): Framed => {
  const rows = rowsOf(site, chart);
  return {
    url: absolute(site.to.embed('charts', chart.id), site.settings.site),
    title: chart.title,
    height: chartHeight({
      rows: rowsOfTracks(rows),
      readings: rows.readings.map(({ row }) => row),
      caveats: rows.caveats,
    }),
  };
};
