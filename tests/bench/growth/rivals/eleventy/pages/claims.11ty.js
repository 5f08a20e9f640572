import { claimLinks } from '../library/markup.js';
import { plain } from '../library/plain.js';

export const data = { permalink: '/claims/' };

/** The list of claims. */
export const render = ({ page, collections }) =>
  plain('Claims', page.url, claimLinks(collections.claims));
