import type { APIRoute } from 'astro';
import { getSite } from '../../catalogue.ts';
import type { Claim } from '../../domain/catalogue.ts';
import { bibtexOf } from '../../sharing/citations/bibtex.ts';
import { type CslItem, cslItemOf } from '../../sharing/citations/csl-item.ts';
import { risOf } from '../../sharing/citations/ris.ts';
import { tellClaim } from '../../sharing/told-claim.ts';

const formats = {
  bib: bibtexOf,
  ris: risOf,
  'csl.json': (item) => `${JSON.stringify([item], null, 2)}\n`,
} satisfies Readonly<Record<string, (item: CslItem) => string>>;

type Citation = keyof typeof formats;

export const getStaticPaths = async () => {
  const site = await getSite();
  return site.claims.all
    .filter(({ draft }) => !draft && site.offers('citations'))
    .flatMap((claim) =>
      (Object.keys(formats) as Citation[]).map((citation) => ({
        params: { id: claim.id, citation },
        props: { claim, citation },
      })),
    );
};

/** A claim’s page as a citation in the file format of a reference manager. */
export const GET: APIRoute<{ claim: Claim; citation: Citation }> = async ({
  props: { claim, citation },
}) => {
  const site = await getSite();
  const told = tellClaim(claim, site);
  return new Response(formats[citation](cslItemOf(told, site.settings)));
};
