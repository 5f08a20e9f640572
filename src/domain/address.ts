import { z } from 'zod';

/** A web address. */
export const addressSchema = z.url({
  protocol: /^https?$/,
  error: 'is no web address, such as https://survey.example/report',
});
