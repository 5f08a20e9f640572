import type { Catalogue } from '../domain/catalogue.ts';
import type { Problem } from './problem.ts';

/** The names that stand for no real site: RFC 2606. */
const reserved = /\.(?:example|invalid|test)$|(?:^|\.)example\.(?:com|net|org)$/;

/** The site's address is its own before it is published. */
export const checkSettings = ({ settings }: Catalogue): Problem[] =>
  settings !== undefined && reserved.test(new URL(settings.site).hostname)
    ? [{ kind: 'example-site', file: 'settings.md', site: settings.site }]
    : [];
