import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { familiesFor } from '../../src/sharing/drawing/card-fonts.ts';

/** The ink of one character as its pixels, or as the box that stands for one without a glyph. */
const inkOf = (character: string, families: readonly string[]): string => {
  const canvas = createCanvas(80, 80);
  const context = canvas.getContext('2d');
  context.font = `48px ${families.map((family) => `"${family}"`).join(', ')}`;
  context.fillText(character, 10, 60);
  return Buffer.from(canvas.data()).toString('base64');
};

const text = '稀土王牌锁死全局:欧美工厂断供倒计时,美国双线破局为何成空谈。镨钐铕钆铽铒镱镥钪“”…';

describe('the letters of cards', () => {
  test('Chinese, the rare elements among it, is drawn and not boxed', () => {
    const families = familiesFor(text, 'upright');
    const drawn = [...text].map((character) => inkOf(character, families));
    const box = inkOf('\u{1F9F2}', families);
    expect(drawn.filter((ink) => ink === box)).toEqual([]);
    expect(new Set(drawn).size).toBe(new Set(text).size);
  });

  test('only the parts of the Chinese font that a text needs are read', () => {
    expect(familiesFor('Ores', 'upright')).toEqual(['source-serif-4-latin-opsz-normal']);
    expect(familiesFor('Ores', 'italic')).toEqual(['source-serif-4-latin-opsz-italic']);
    const families = familiesFor('稀土', 'upright');
    expect(families.length).toBeLessThanOrEqual(2);
    expect(families.every((family) => family.startsWith('noto-serif-sc-'))).toBe(true);
  });

  test('a character in the range of a part that has no glyph for it is in no font', () => {
    // The Latin part is said to reach from U+2000 to U+206F.
    expect(() => familiesFor('Ores \u2055', 'upright')).toThrow(
      'no font has the character "\u2055" (U+2055)',
    );
  });
});
