import { describe, expect, test } from 'vitest';
import { balanceLines, breakLines, cutToWidth } from '../../src/sharing/drawing/break-lines.ts';

/** Each letter is one wide, and a Chinese one two. */
const measure = (text: string): number =>
  [...text].reduce((sum, each) => sum + (/\p{sc=Han}/u.test(each) ? 2 : 1), 0);

describe('lines', () => {
  test.each(['one two three four five', '稀土王牌锁死全局:欧美工厂断供倒计时', 'rare 稀土 earths'])(
    'joined again are the text: %s',
    (text) => {
      for (const width of [4, 7, 12, 40]) {
        expect(breakLines(text, width, measure).join('')).toBe(text);
      }
    },
  );

  test('break between words, and within one only where no line holds it', () => {
    expect(breakLines('one two three', 7, measure)).toEqual(['one two ', 'three']);
    expect(breakLines('unbreakable', 4, measure)).toEqual(['unbr', 'eaka', 'ble']);
  });

  test('of Chinese break where its phrases end, if each fits', () => {
    const title = '稀土王牌:欧美工厂断供,成空谈';
    expect(breakLines(title, 16, measure)).toEqual(['稀土王牌:', '欧美工厂断供,', '成空谈']);
  });

  test('of Chinese never begin with the mark that ends a phrase', () => {
    for (const width of [4, 5, 6, 7, 8]) {
      const lines = breakLines('稀土王牌,锁死全局。', width, measure);
      expect(lines.filter((line) => /^[,。]/.test(line))).toEqual([]);
    }
  });

  test('do not break at a space that holds', () => {
    expect(breakLines('over\u00a085% or', 9, measure)).toEqual(['over\u00a085% ', 'or']);
  });

  test('are made even without becoming more', () => {
    expect(balanceLines('aaa bbb ccc dd', 12, measure)).toEqual(['aaa bbb ', 'ccc dd']);
  });

  test('are cut between words, and closed with an ellipsis', () => {
    expect(cutToWidth('one two, three', 9, measure)).toBe('one two…');
    expect(cutToWidth('one two', 9, measure)).toBe('one two');
    expect(cutToWidth('unbreakable', 5, measure)).toBe('unbr…');
  });
});
