import type { Site } from './site.ts';

/** What the references in prose are filled from: figures with the address each comes from, and terms. */
export type Fillings = Pick<Site, 'figures' | 'terms' | 'originOf'>;
