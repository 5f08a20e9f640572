import { describe, expect, test } from 'vitest';
import { excerptPieces } from '../../src/search/excerpt-pieces.ts';
import { indexQuery, joinHan, spaceHan } from '../../src/search/han-words.ts';

describe('Chinese', () => {
  test('is indexed character by character, and shown as it was', () => {
    const title = '稀土王牌锁死全局:欧美工厂断供倒计时 by Sou Hu';
    expect(spaceHan(title)).toBe('稀 土 王 牌 锁 死 全 局:欧 美 工 厂 断 供 倒 计 时 by Sou Hu');
    expect(joinHan(spaceHan(title))).toBe(title);
  });

  test('is sought as a phrase, so that the same characters elsewhere are not found', () => {
    expect(indexQuery(' 稀土 ')).toBe('"稀 土"');
  });

  test('beside other words is sought with them', () => {
    expect(indexQuery('稀土 magnets')).toBe('稀 土 magnets');
    expect(indexQuery('rare earths')).toBe('rare earths');
  });
});

describe('an excerpt', () => {
  test('marks what was sought', () => {
    expect(excerptPieces('All <mark>magnets</mark> made')).toEqual([
      { text: 'All ', found: false },
      { text: 'magnets', found: true },
      { text: ' made', found: false },
    ]);
  });

  test('marks a Chinese word as one', () => {
    expect(excerptPieces('<mark>稀</mark> <mark>土</mark> 王 牌')).toEqual([
      { text: '稀土', found: true },
      { text: '王牌', found: false },
    ]);
  });

  test('shows as text what looks like markup', () => {
    expect(excerptPieces('a &lt;script&gt; & <mark>&lt;b&gt;</mark>')).toEqual([
      { text: 'a <script> & ', found: false },
      { text: '<b>', found: true },
    ]);
  });
});
