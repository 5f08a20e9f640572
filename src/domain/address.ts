import { z } from 'zod';

/** The host of an address as it is typed, in small letters and without its port. */
const typedHost = (address: string): string | undefined =>
  /^https?:\/\/([^/?#\s\\@]+?)(?::\d+)?(?:[/?#]|$)/i.exec(address)?.[1]?.toLowerCase();

/** A web address whose host is typed as it is asked for, so that no letter of it passes for another; it has no user name, which could pass for a host, and no white space. */
export const addressSchema = z
  .url({
    protocol: /^https?$/,
    error: 'is no web address, such as https://survey.example/report',
  })
  .refine((address) => !URL.canParse(address) || typedHost(address) !== undefined, {
    error:
      'has more than https:// and a host before its path: leave out user names and backslashes',
    abort: true,
  })
  .refine((address) => !URL.canParse(address) || typedHost(address) === new URL(address).hostname, {
    error: ({ input }) =>
      `has a host that can be taken for another; write it as ${new URL(String(input)).hostname}`,
  })
  .refine((address) => !/[\s<>"\\^`{|}]/.test(address), {
    error: 'has a space or a sign that no address has: write it as the browser copies it, with %20',
  });
