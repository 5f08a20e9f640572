import type { APIRoute } from 'astro';
import { getPublicSite } from '../catalogue.ts';
import { llmsText } from '../sharing/feeds/llms-text.ts';

/** What is here, for language models. */
export const GET: APIRoute = async () => new Response(llmsText(await getPublicSite()));
