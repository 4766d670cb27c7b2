import { expect, test } from 'vitest';
import { scanLine } from '../../../scripts/scan/scan-line';
import { sampleIndex } from './sample-index';

const scan = (request: unknown) => scanLine(JSON.stringify(request), sampleIndex);
const match = { start: 0, end: 8, text: 'Bursitis', term: 'bursitis' };

test.each([
  { shows: 'a text as id', id: 'page-1' },
  { shows: 'a number as id', id: 0 },
])('$shows is given back', ({ id }) => {
  expect(scan({ id, text: 'Bursitis' })).toEqual({ id, matches: [match] });
});

test.each([
  { lang: 'en', isRead: true },
  { lang: 'en-GB', isRead: true },
  { lang: 'EN-us', isRead: true },
  { lang: '', isRead: true },
  { lang: 'es', isRead: false },
  { lang: 'enm', isRead: false },
  { lang: 'de-en', isRead: false },
])('"lang": "$lang" is read: $isRead', ({ lang, isRead }) => {
  expect(scan({ id: 1, text: 'Bursitis', lang })).toEqual({ id: 1, matches: isRead ? [match] : [] });
});

test('fields it does not know are no mistake', () => {
  expect(scan({ id: 1, text: 'Bursitis', url: 'https://example.org' })).toEqual({ id: 1, matches: [match] });
});

test.each([
  { shows: 'not JSON', line: '{"id":1', says: /^not JSON: / },
  { shows: 'no object', line: '42', says: /Object/ },
  { shows: 'null', line: 'null', says: /Object/ },
  { shows: 'no id', line: '{"text":"a"}', says: /"id"/ },
  { shows: 'no text', line: '{"id":1}', says: /"text"/ },
  { shows: 'id of another kind', line: '{"id":[1],"text":"a"}', says: /^expected a text or number in "id"$/ },
  { shows: 'text of another kind', line: '{"id":1,"text":7}', says: /^expected a text in "text"$/ },
  {
    shows: 'language of another kind',
    line: '{"id":1,"text":"a","lang":7}',
    says: /^expected a language code in "lang"$/,
  },
  { shows: 'two mistakes', line: '{"id":null,"text":7}', says: /"id"; expected a text in "text"$/ },
])('a line that is no request gives the reason: $shows', ({ line, says }) => {
  expect(scanLine(line, sampleIndex)).toEqual({ error: expect.stringMatching(says) });
});
