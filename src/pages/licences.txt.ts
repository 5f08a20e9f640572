import type { APIRoute } from 'astro';
import { licencesText } from '../sharing/licences/licences-text.ts';
import { installedPackage, shippedPackages } from '../sharing/licences/shipped-packages.ts';

/** The notices of the software that travels with the site. */
export const GET: APIRoute = () =>
  new Response(licencesText(shippedPackages.map(installedPackage)));
