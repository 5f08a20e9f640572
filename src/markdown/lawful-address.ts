/** Whether a body may lead to an address: of the web, of mail, from the site's root, or on the page itself. */
export const isLawfulAddress = (address: string): boolean =>
  /^(?:https?:|mailto:|\/(?!\/)|#)/i.test(address);
