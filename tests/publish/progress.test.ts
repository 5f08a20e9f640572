import { expect, test } from 'vitest';
import { progressOn } from '../../src/publish/press/progress.ts';

test('progress is told on a terminal, and not in a pipe', () => {
  const said: string[] = [];
  const write = (text: string): boolean => said.push(text) > 0;
  progressOn({ isTTY: false, write })(1, 2);
  expect(said).toEqual([]);
  const tell = progressOn({ isTTY: true, write });
  tell(1, 2);
  tell(2, 2);
  expect(said).toEqual(['\rRendering 1 of 2 files', '\rRendering 2 of 2 files\n']);
});
