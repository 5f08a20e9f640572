import type { RootContent } from 'mdast';
import type { Claim } from '../../domain/catalogue.ts';
import { isWithdrawn } from '../../domain/revision.ts';
import { words } from '../../words.ts';
import { findingLines } from '../markdown/finding-lines.ts';
import { longestClaimsFile } from '../data/record-of-claims.ts';
import {
  heading,
  link,
  list,
  markdownText,
  paragraph,
  quotation,
} from '../markdown/markdown-text.ts';
import type { PublicSite } from '../public-site.ts';

interface Entry {
  readonly title: string;
  readonly url: string;
  readonly about: string;
}

const section = (title: string, entries: readonly Entry[]): RootContent[] =>
  entries.length === 0
    ? []
    : [
        heading(2, title),
        list(entries.map((entry) => [paragraph(link(entry.title, entry.url), `: ${entry.about}`)])),
      ];

/** How many claims it names at most, those of the newest articles: it is to be read at once, and the data has all. */
export const longestList = 200;

/** The words of the findings, and where there are several what each is about. */
const verdictsOf = (claim: Claim, open: PublicSite): string => {
  const { findings, revisions } = claim;
  if (findings.length < 2 || isWithdrawn(revisions)) return findingLines(claim, open)[0].word;
  return findings
    .map(({ word, about }) => `${words.standings[word].word} on ${open.say(about)}`)
    .join('; ');
};

/** What is here, for language models and those who write them, as llmstxt.org has it: each claim leads to its Markdown, or its page where there is none, with the word of its finding. */
export const llmsText = (open: PublicSite): string => {
  const { site, to, at, claims, said } = open;
  const { llms, data, feed } = words;
  const { settings } = site;
  const allClaims = claims.length > longestClaimsFile ? data.files.parts : data.files.claims;
  return markdownText([
    heading(1, settings.title),
    quotation(paragraph(settings.tagline)),
    paragraph(llms.lead(site.offers('markdown'))),
    ...section(
      words.site.articles,
      site.articles.all.map((article) => ({
        title: article.translatedTitle ?? article.title,
        url: at(to.article(article.id)),
        about: words.article.description(
          article.publisher,
          site.claimsOf(article).filter(({ draft }) => !draft).length,
        ),
      })),
    ),
    ...section(
      claims.length > longestList ? llms.newest : words.site.claims,
      claims.slice(0, longestList).map((claim) => ({
        title: `${site.articleOf(claim).publisher}: ${said(claim)}`,
        url: at(site.offers('markdown') ? to.claimFile(claim.id, 'md') : to.claim(claim.id)),
        about: verdictsOf(claim, open),
      })),
    ),
    ...section(
      llms.charts,
      site.charts.all.map((chart) => ({
        title: chart.title,
        url: at(to.chartFile(chart.id, 'csv')),
        about: open.say(chart.summary),
      })),
    ),
    ...section(data.title, [
      { title: data.title, url: at(to.data), about: data.description },
      { title: allClaims.name, url: at(to.claimsData), about: allClaims.about },
      {
        title: data.files.schema.name,
        url: at(to.recordSchema('claim')),
        about: data.files.schema.about,
      },
      {
        title: data.files.package.name,
        url: at(to.dataPackage),
        about: data.files.package.about,
      },
    ]),
    ...section(feed.title, [
      { title: feed.claims(settings.title), url: at(to.feed), about: feed.newClaims },
      {
        title: feed.corrections(settings.title),
        url: at(to.correctionsFeed),
        about: feed.newCorrections,
      },
    ]),
    ...section(llms.how, [
      { title: words.method.title, url: at(to.method), about: words.method.description },
      { title: words.sources.title, url: at(to.sources), about: words.sources.description },
      { title: words.glossary.title, url: at(to.glossary), about: words.glossary.description },
      { title: words.about.title, url: at(to.about), about: words.about.description },
    ]),
  ]);
};
