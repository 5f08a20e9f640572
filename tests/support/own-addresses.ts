/** Every address of a site in a text of whatever format: up to what no address of ours has in it. */
export const ownAddresses = (text: string, site: string): string[] => [
  ...new Set(text.match(new RegExp(`${site.replaceAll('.', '\\.')}[^\\s"'<>()\\\\,;&]*`, 'g'))),
];
