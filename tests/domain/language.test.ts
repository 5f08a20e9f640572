import { describe, expect, test } from 'vitest';
import { languageSchema } from '../../src/domain/language.ts';
import { scriptRuns } from '../../src/domain/script-runs.ts';

describe('Han runs', () => {
  test('keep their own punctuation, and nothing is lost', () => {
    const text = 'He said 稀土王牌,锁死全局:欧美。 Then left.';
    const runs = scriptRuns(text);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.filter((run) => run.han).map((run) => run.text)).toEqual([
      '稀土王牌,锁死全局:欧美。',
    ]);
  });

  test('are not found in text without Han characters', () => {
    expect(scriptRuns('neodymium, 60%')).toEqual([{ text: 'neodymium, 60%', han: false }]);
  });
});

test.each(['en', 'zh-Hans', 'pt-BR'])('%s is a language', (tag) => {
  expect(languageSchema.safeParse(tag).success).toBe(true);
});

test.each(['', 'EN', 'zh_Hans', 'chinese language'])('"%s" is no canonical language tag', (tag) => {
  expect(languageSchema.safeParse(tag).success).toBe(false);
});
