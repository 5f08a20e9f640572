/** A page of ours to be framed by another: its absolute address, a title for those who hear it, and a height in CSS pixels that holds it on a phone. */
export interface Framed {
  readonly url: string;
  readonly title: string;
  readonly height: number;
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What to paste into a page to frame one of ours; it needs no script. */
export const embedCode = ({ url, title, height }: Framed): string =>
  `<iframe src="${escapeAttribute(url)}" title="${escapeAttribute(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;

/** What to paste once beside frames of ours, so that each grows to the height that its own page tells; `root` is the address below which those pages stand. */
export const heightCode = (root: string): string =>
  `<script>addEventListener("message",e=>{for(const f of document.querySelectorAll('iframe[src^="${root}"]'))if(f.contentWindow===e.source&&e.data.assayHeight>0)f.height=e.data.assayHeight})</script>`;

/** How high a claim stands in a frame 600 px wide, about, in CSS pixels: its head, and its numbers with what stands beside each. */
export const claimHeight = (numbers: readonly { readonly beside: number }[]): number =>
  numbers.reduce((sum, { beside }) => sum + (beside === 0 ? 120 : 220 + 48 * beside), 380);

/** How high a chart stands there: its rows with what stands beside each, the readings under it, and its caveats. */
export const chartHeight = (chart: {
  readonly rows: readonly { readonly marks: readonly unknown[] }[];
  readonly readings: readonly { readonly marks: readonly unknown[] }[];
  readonly caveats: readonly unknown[];
}): number => {
  const beside = (marks: readonly unknown[], each: number): number => marks.length * each;
  return (
    260 +
    chart.rows.reduce((sum, { marks }) => sum + 70 + beside(marks.slice(1), 50), 0) +
    chart.readings.reduce((sum, { marks }) => sum + 130 + beside(marks, 40), 0) +
    56 * chart.caveats.length
  );
};
