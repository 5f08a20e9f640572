import { expect, test } from 'vitest';
import { embedCode, heightCode } from '../../../src/sharing/embeds/embed-code.ts';
import { find, parseDocument } from '../../support/document.ts';

const url = 'https://ores.news/x/embed/claims/mined/';

test('a page is framed by one element, whatever its title holds', () => {
  const title = 'The “Ore”: "a" <b> & \'c\'';
  const [frame, ...more] = parseDocument(embedCode({ url, title, height: 420 })).elements.filter(
    ({ name }) => !['html', 'head', 'body'].includes(name),
  );
  expect(more).toEqual([]);
  expect(Object.fromEntries(frame?.attributes ?? [])).toEqual({
    src: url,
    title,
    width: '100%',
    height: '420',
    style: 'border:0',
    loading: 'lazy',
  });
});

test('what has frames grow is one script of under 600 bytes, which minds only our own frames', () => {
  const code = heightCode('https://a-rather-long-name.of-a-newsroom.example/with/a/path/embed/');
  expect(Buffer.byteLength(code)).toBeLessThan(600);
  const [script] = find(parseDocument(code), 'script');
  expect(script?.text).toContain('with/a/path/embed/"]');
});
