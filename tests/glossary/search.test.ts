import { expect, test } from 'vitest';
import type { Entry, RichText } from '../../glossary/entry';
import { createSearch } from '../../glossary/search';

const paragraph = (...children: Extract<RichText[number], { kind: 'paragraph' }>['children']): RichText => [
  { kind: 'paragraph', children },
];

function entry(id: string, fields: Partial<Entry> = {}): Entry {
  return {
    id,
    label: id.replaceAll('-', ' '),
    category: 'condition',
    aliases: [],
    abbreviations: [],
    short: paragraph('What it is.'),
    related: [],
    sources: [],
    reviewed: '2026-11-22',
    ...fields,
  };
}

const entries = [
  entry('fibromyalgia', {
    short: paragraph('Pain all over, and often ', { kind: 'term', termId: 'fibro-fog', text: 'clouded thinking' }, '.'),
    more: [
      {
        kind: 'list',
        items: [
          ['warmth'],
          [
            { kind: 'strong', children: ['yoga'] },
            { kind: 'citation', sourceNumbers: [7] },
          ],
        ],
      },
    ],
  }),
  entry('fibro-fog', { aliases: ['dyscognition'], short: paragraph('Trouble with memory in fibromyalgia.') }),
  entry('milnacipran', { aliases: ['Savella'], short: paragraph('A medicine for fibromyalgia.') }),
  entry('myofascial-pain-syndrome', { abbreviations: [{ text: 'MPS', otherSenses: ['megapixels'] }] }),
  entry('meniere-disease', { label: 'Ménière disease' }),
];
const search = createSearch(entries);
const found = (query: string) => search(query).map(({ id }) => id);

test.each([
  { query: 'milna', first: 'milnacipran', shows: 'the start of a name' },
  { query: 'fog', first: 'fibro-fog', shows: 'the last word of a name' },
  { query: 'fibromyalgea', first: 'fibromyalgia', shows: 'a slip of the pen' },
  { query: 'fibromialgya', first: 'fibromyalgia', shows: 'two slips in a long word' },
  { query: 'FIBROMYALGIA', first: 'fibromyalgia', shows: 'its own name before texts that mention it' },
  { query: 'savella', first: 'milnacipran', shows: 'an alias' },
  { query: 'mps', first: 'myofascial-pain-syndrome', shows: 'an abbreviation in any case' },
  { query: 'meniere', first: 'meniere-disease', shows: 'an accent left out' },
  { query: 'ménière', first: 'meniere-disease', shows: 'an accent typed' },
  { query: 'memory', first: 'fibro-fog', shows: 'a word of the explanation' },
  { query: 'clouded', first: 'fibromyalgia', shows: 'a word of a link' },
  { query: 'warmth', first: 'fibromyalgia', shows: 'the first item of a list' },
  { query: 'yoga', first: 'fibromyalgia', shows: 'an emphasised item of a list' },
  { query: 'syndrome pain', first: 'myofascial-pain-syndrome', shows: 'words in any order' },
])('"$query" finds $first: $shows', ({ query, first }) => {
  expect(found(query)[0]).toBe(first);
});

test.each([
  { query: '', shows: 'nothing typed' },
  { query: '   ', shows: 'only spaces' },
  { query: '?!', shows: 'only marks' },
  { query: 'zebra', shows: 'a word that stands nowhere' },
  { query: 'fibro zebra', shows: 'one of two words that stands nowhere' },
  { query: 'megapixels', shows: 'what an abbreviation stands for elsewhere' },
  { query: '7', shows: 'a source number' },
  { query: 'pog', shows: 'a short word with a slip' },
])('"$query" finds nothing: $shows', ({ query }) => {
  expect(found(query)).toEqual([]);
});

test('gives the entries themselves, each once', () => {
  const results = search('fibromyalgia');
  expect(results[0]).toBe(entries[0]);
  expect(new Set(results).size).toBe(results.length);
  expect(found('fibromyalgia').sort()).toEqual(['fibro-fog', 'fibromyalgia', 'milnacipran']);
});

test('a name counts more than a short text of that word alone', () => {
  const named = entry('yoga-and-other-slow-exercise', { short: paragraph('Moves and rests.') });
  const mentions = entry('rest', { short: paragraph('Yoga.') });
  expect(createSearch([mentions, named])('yoga')[0]).toBe(named);
});

test('a whole name comes before longer names with it, a label before an alias', () => {
  const longer = entry('fatigue-syndrome', { aliases: ['fatigue disease', 'fatigue of the body'] });
  const alias = entry('tiredness', { aliases: ['Fatigue'] });
  const label = entry('fatigue', { short: paragraph('Being worn out for a long time, whatever the cause of it is.') });
  const found = createSearch([longer, alias, label]);
  expect(found('fatigue')).toEqual([label, alias, longer]);
  expect(found('fatigue’s')[0]).toBe(label);
});

test('no entries, nothing found', () => {
  expect(createSearch([])('fog')).toEqual([]);
});
