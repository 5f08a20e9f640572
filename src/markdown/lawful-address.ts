import { addressSchema } from '../domain/address.ts';

/** Whether a body may lead to an address: of the web, its host typed as it is asked for, of mail, from the site's root, or on the page itself. */
export const isLawfulAddress = (address: string): boolean =>
  /^(?:mailto:|\/(?![/\\])|#)/i.test(address) || addressSchema.safeParse(address).success;
