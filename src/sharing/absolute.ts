/** The address on the web of a path of this site; the site is its origin, such as `https://news.example`. */
export const absolute = (path: string, site: string): string => new URL(path, site).href;
