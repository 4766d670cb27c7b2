import { expect, test } from 'vitest';
import { gradeOf, medicineNames } from '../../../scripts/content-text/passage-grade';
import { exceptNames } from '../../../scripts/content-text/reading-grade';
import { articleWriting, termWriting } from '../check-content/sample-writing';

test('passages are graded as one text, text alternatives included', () => {
  const { passages } = articleWriting('![The cat sat.](figure:a)\nOn the mat.\n');
  expect(gradeOf(passages, exceptNames([]))).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 5);
});

test('medicines are named by the terms of their category', () => {
  const medicine = termWriting(
    '## In short\n\nA pill.\n',
    { category: 'medicine', aliases: '[Savella]' },
    'milnacipran',
  );
  expect(medicineNames([medicine, termWriting('## In short\n\nA joint.\n')])).toEqual([
    ...['milnacipran', 'milnaciprans', 'Savella', 'Savellas'],
  ]);
});
