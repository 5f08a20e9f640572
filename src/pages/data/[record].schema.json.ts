import type { APIRoute } from 'astro';
import { getPublicSite } from '../../catalogue.ts';
import { jsonText } from '../../sharing/data/json-text.ts';
import { recordNames, recordSchema } from '../../sharing/data/record-schema.ts';

export const getStaticPaths = () =>
  recordNames.map((record) => ({ params: { record }, props: { record } }));

/** The JSON Schema of a record. */
export const GET: APIRoute<{ record: (typeof recordNames)[number] }> = async ({
  props: { record },
}) => {
  const { to, at } = await getPublicSite();
  return new Response(jsonText(recordSchema(record, at(to.recordSchema(record)))));
};
