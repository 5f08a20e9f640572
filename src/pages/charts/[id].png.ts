import type { APIRoute } from 'astro';
import { getSite } from '../../catalogue.ts';
import { pictureFile } from '../../sharing/drawing/card-file.ts';
import { drawChartPicture } from '../../sharing/drawing/draw-chart-picture.ts';
import {
  pictureCache,
  type PictureOrder,
  pictureResponse,
} from '../../sharing/drawing/ordered-picture.ts';
import { pictureOfChart } from '../../sharing/cards/cards-of-site.ts';

const cache = pictureCache('chart-pictures');

export const getStaticPaths = async () => {
  const site = await getSite();
  const paths = site.charts.all.map((chart) => {
    const picture = pictureOfChart(site, chart);
    const draw = () => drawChartPicture(picture);
    const order: PictureOrder = { file: pictureFile(picture), draw };
    return { params: { id: chart.id }, props: { order } };
  });
  if (import.meta.env.PROD) cache.sweep(new Set(paths.map(({ props }) => props.order.file)));
  return paths;
};

/** A chart as a picture to pass on. */
export const GET: APIRoute<{ order: PictureOrder }> = ({ props: { order } }) =>
  pictureResponse(order, cache);
