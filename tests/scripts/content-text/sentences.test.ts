import { expect, test } from 'vitest';
import { splitSentences } from '../../../scripts/content-text/sentences';

const cite = (...sourceNumbers: number[]) => ({ kind: 'citation', sourceNumbers }) as const;

test('a citation belongs to the sentence it stands behind', () => {
  expect(splitSentences(['It hurts.', cite(1), ' It heals.', cite(2, 3)])).toEqual([
    { text: 'It hurts.', sourceNumbers: [1] },
    { text: 'It heals.', sourceNumbers: [2, 3] },
  ]);
});

test('a citation may stand within its sentence', () => {
  expect(splitSentences(['It hurts', cite(1), ' at night. It heals.'])).toEqual([
    { text: 'It hurts at night.', sourceNumbers: [1] },
    { text: 'It heals.', sourceNumbers: [] },
  ]);
});

test('links and emphasis are part of the text, and citations inside emphasis count', () => {
  const link = { kind: 'term', termId: 'hip', text: 'Hip' } as const;
  expect(splitSentences([link, ' pain is ', { kind: 'strong', children: ['common.', cite(2)] }, ' So?'])).toEqual([
    { text: 'Hip pain is common.', sourceNumbers: [2] },
    { text: 'So?', sourceNumbers: [] },
  ]);
});

test('citations in emphasis, before a sentence and after a space are not lost', () => {
  expect(
    splitSentences([cite(4), 'It hurts. ', { kind: 'strong', children: ['A lot.', cite(1)] }, ' ', cite(2)]),
  ).toEqual([
    { text: 'It hurts.', sourceNumbers: [4] },
    { text: 'A lot.', sourceNumbers: [1, 2] },
  ]);
});

test.each([
  ['a decimal point ends no sentence', 'It fell by 0.5 points in 2020.', 1],
  ['a question ends one', 'Why? Nobody knows.', 2],
  ['a title or an initial ends none', 'Dr. Smith and J. Jones saw St. John’s wort vs. Placebo.', 1],
  ['a country with full stops ends none', 'It is approved in the U.S. Congress said so.', 1],
  ['a full stop after vitamin D ends one', 'It needs vitamin D. Bones do.', 2],
  ['a stretch without letters is none', '2010. It changed.', 1],
])('%s', (_, text, count) => {
  expect(splitSentences([text])).toHaveLength(count);
});
