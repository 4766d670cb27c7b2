import { expect, test } from 'vitest';
import { findAdvice } from '../../../scripts/check-content/advice-wording';
import { articleWriting, termWriting } from './sample-writing';

const adviceIn = (text: string) => findAdvice(termWriting(`## In short\n\n${text}\n`)).length;

test.each([
  'You should stop the tablets.',
  'It is clear that you must rest.',
  'Take it with food.',
  'It can hurt. Take a break.',
  'Do not drive.',
  'Don’t stop suddenly.',
  'Never take it with alcohol.',
  'If it swells, see a doctor.',
  'For pain, use the patch.',
  'Please call the clinic.',
  'Ask your doctor about it.',
  'People can talk to your pharmacist.',
  'The dose should not be changed.',
  'People who stop taking it may shake.',
  'Make sure to drink.',
  'Avoid all alcohol.',
])('advice: %s', (text) => {
  expect(adviceIn(text)).toBe(1);
});

test.each([
  'People take it with food.',
  'It can take weeks.',
  'Use of the patch is common.',
  'Rest, ice and pain relief come first.',
  'Stopping suddenly can cause cramps.',
  'Some people avoid movement.',
  'Call centers are noisy.',
  'The study asked whether people should rest more.',
  'The NHS says: "Do not drive."',
  'The leaflet says “you should rest”.',
  'When to see a doctor depends on the cause.',
])('information: %s', (text) => {
  expect(adviceIn(text)).toBe(0);
});

test('the report names file, line, part, words and sentence; text alternatives are read too', () => {
  const article = articleWriting('Hello.\n\n## A {#a}\n\n![Take it.](figure:a)\nFine. You must rest.\n');
  expect(findAdvice(article)).toEqual([
    {
      file: 'articles/guide.md',
      line: 12,
      field: 'A',
      reason: 'expected information instead of advice, found "You must" in "You must rest."',
    },
    {
      file: 'articles/guide.md',
      line: 12,
      field: 'A',
      reason: 'expected information instead of advice, found "Take" in "Take it."',
    },
  ]);
});
