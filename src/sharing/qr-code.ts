import { encodeQR } from 'qr';

/** A QR code as one line that an SVG draws to and fro over all rows, its dashes the dark modules: half the size of a path that jumps from one to the next. */
export interface QrCode {
  /** How many modules it is wide and high, without a margin. */
  readonly size: number;
  readonly path: string;
  readonly dashes: string;
}

/** How far the line runs past each row, so that its turns fall into gaps. */
const turn = 2;

/** An address as a QR code; `low` correction keeps it coarse enough for a phone across a table. */
export const qrCodeOf = (address: string): QrCode => {
  // The encoder insists on a margin; ours is the paper around the picture.
  const rows = encodeQR(address, 'raw', { ecc: 'low', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
  const size = rows.length;
  const gap = Array<boolean>(turn).fill(false);
  // A turn down to the next row is one module more.
  const modules = rows.flatMap((row, y) => [
    ...(y === 0 ? [] : [false]),
    ...gap,
    ...(y % 2 === 0 ? row : row.toReversed()),
    ...gap,
  ]);
  const dashes: number[] = [];
  let dark = true;
  let length = 0;
  for (const module of modules) {
    if (module !== dark) {
      dashes.push(length);
      dark = module;
      length = 0;
    }
    length += 1;
  }
  dashes.push(length);
  const width = size + 2 * turn;
  const path = rows
    .map((_, y) => (y === 0 ? `M-${turn} .5` : 'v1') + (y % 2 === 0 ? `h${width}` : `h-${width}`))
    .join('');
  return { size, path, dashes: dashes.join(' ') };
};
