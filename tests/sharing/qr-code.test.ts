import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrCodeOf } from '../../src/sharing/qr-code.ts';

/** What a reader of QR codes reads from the picture, drawn as the page draws it. */
const read = async (address: string): Promise<string | undefined> => {
  const { size, path, dashes } = qrCodeOf(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${size + 8} ${size + 8}" width="400" height="400"><svg width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><path d="${path}" fill="none" stroke="#000" stroke-dasharray="${dashes}"/></svg></svg>`;
  const context = createCanvas(400, 400).getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 400, 400);
  context.drawImage(await loadImage(Buffer.from(svg)), 0, 0);
  const { data } = context.getImageData(0, 0, 400, 400);
  return jsQR(new Uint8ClampedArray(data), 400, 400)?.data;
};

test('a reader reads the address from the code', () =>
  fc.assert(
    fc.asyncProperty(fc.webUrl({ withFragments: true }), async (url) => {
      const address = url.slice(0, 300);
      expect(await read(address)).toBe(address);
    }),
    { numRuns: 30 },
  ));
