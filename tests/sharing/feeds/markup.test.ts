import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, markedText, xmlText } from '../../../src/sharing/feeds/markup.ts';
import { textsAt } from '../../support/xml.ts';

const lawful = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'<>&"\'\t\r\n]'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
});

test('a text and an attribute are read back as they were written', () => {
  fc.assert(
    fc.property(
      text.filter((any) => lawful.test(any)),
      (said) => {
        const xml = xmlText(element('a', { b: said.replaceAll('\n', ' ') }, said));
        expect(textsAt(xml, '/a')).toEqual([said]);
        expect(textsAt(xml, '/a/@b')).toEqual([said.replaceAll('\n', ' ')]);
      },
    ),
  );
});

test('what XML cannot hold does not break the document', () => {
  expect(textsAt(xmlText(element('a', {}, 'x\u0000\u001b\ud800y')), '/a')).toEqual([
    'x\ufffd\ufffd\ufffdy',
  ]);
});

test('Chinese inside English is marked as Chinese', () => {
  expect(markedText('the 稀土 & ore').markup).toBe(
    'the <span lang="zh-Hans">稀土</span> &amp; ore',
  );
});
