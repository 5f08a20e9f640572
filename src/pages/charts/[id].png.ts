import type { APIRoute } from 'astro';
import { getSite } from '../../catalogue.ts';
import { pictureFile } from '../../sharing/drawing/card-file.ts';
import { drawChartPicture } from '../../sharing/drawing/draw-chart-picture.ts';
import {
  drawPictures,
  pictureCache,
  type PictureOrder,
  pictureResponse,
  progressOn,
} from '../../sharing/drawing/draw-pictures.ts';
import { pictureOfChart } from '../../sharing/cards/cards-of-site.ts';
import { words } from '../../words.ts';

const cache = pictureCache('chart-pictures');

export const getStaticPaths = async () => {
  const site = await getSite();
  const paths = site.charts.all.map((chart) => {
    const picture = pictureOfChart(site, chart);
    const draw = () => drawChartPicture(picture);
    const order: PictureOrder = { file: pictureFile(picture), draw };
    return { params: { id: chart.id }, props: { order } };
  });
  if (import.meta.env.PROD) {
    const orders = paths.map(({ props }) => props.order);
    await drawPictures(orders, cache, progressOn(process.stderr, words.card.drawingCharts));
  }
  return paths;
};

/** A chart as a picture to pass on. */
export const GET: APIRoute<{ order: PictureOrder }> = ({ props: { order } }) =>
  pictureResponse(order, cache);
