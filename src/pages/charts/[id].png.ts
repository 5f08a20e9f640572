import type { APIRoute } from 'astro';
import { getSite } from '../../catalogue.ts';
import { pictureFile } from '../../sharing/drawing/card-file.ts';
import { drawChartPicture } from '../../sharing/drawing/draw-chart-picture.ts';
import {
  pictureCache,
  type PictureOrder,
  pictureResponse,
} from '../../sharing/drawing/ordered-picture.ts';
import type { ChartPicture } from '../../sharing/cards/chart-picture.ts';
import { pictureOfChart } from '../../sharing/cards/cards-of-site.ts';

const cache = pictureCache('chart-pictures');

const orderOf = (picture: ChartPicture): PictureOrder => ({
  file: pictureFile(picture),
  draw: () => drawChartPicture(picture),
});

export const getStaticPaths = async () => {
  const site = await getSite();
  const paths = site.charts.all.map((chart) => ({
    params: { id: chart.id },
    props: { picture: pictureOfChart(site, chart) },
  }));
  if (import.meta.env.PROD)
    cache.sweep(new Set(paths.map(({ props }) => pictureFile(props.picture))));
  return paths;
};

/** A chart as a picture to pass on. */
export const GET: APIRoute<{ picture: ChartPicture }> = ({ props: { picture } }) =>
  pictureResponse(orderOf(picture), cache);
