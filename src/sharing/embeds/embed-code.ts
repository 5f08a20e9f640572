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

/** How many CSS pixels of height a letter takes on a phone: in a heading, and in running text. */
const letter = { heading: 1.3, text: 0.7 };

/** How high a claim stands in a frame on a phone, about, in CSS pixels: its head, each finding with its reason, and its numbers with what stands beside each. */
export const claimHeight = ({
  said,
  findings,
  numbers,
}: {
  readonly said: string;
  readonly findings: readonly string[];
  readonly numbers: readonly { readonly beside: number }[];
}): number =>
  Math.round(
    320 +
      letter.heading * said.length +
      findings.reduce((sum, text) => sum + 50 + letter.text * text.length, 0) +
      numbers.reduce((sum, { beside }) => sum + (beside === 0 ? 130 : 130 + 72 * beside), 0),
  );

/** How high a chart stands there: its rows with what stands beside each, the readings under it, and its caveats. */
export const chartHeight = ({
  rows,
  readings,
  caveats,
}: {
  readonly rows: readonly { readonly measure: string; readonly marks: readonly unknown[] }[];
  readonly readings: readonly { readonly marks: readonly unknown[] }[];
  readonly caveats: readonly string[];
}): number =>
  Math.round(
    400 +
      rows.reduce(
        (sum, { measure, marks }) =>
          sum + 72 + (measure === '' ? 0 : 60) + (marks.length > 1 ? 70 * marks.length : 0),
        0,
      ) +
      readings.reduce((sum, { marks }) => sum + 190 + 66 * marks.length, 0) +
      caveats.reduce((sum, text) => sum + 30 + letter.text * text.length, 0),
  );
