import { expect, test } from 'vitest';
import { findHardTexts } from '../../../scripts/check-content/grade-limits';
import { articleWriting, plainWords, termWriting } from './sample-writing';

const hard =
  'Neurophysiological investigations demonstrate considerable abnormalities affecting nociceptive modulation.';
const fieldsOf = (writing: Parameters<typeof findHardTexts>[0], medicines: string[] = []) =>
  findHardTexts(writing, medicines).map(({ field, line }) => `${field} ${line}`);

test('plain words pass', () => {
  expect(fieldsOf(termWriting(`## In short\n\n${plainWords(30)}\n`))).toEqual([]);
});

test('what is read first must be plain by itself, the rest as a whole, and no part may hide behind the others', () => {
  expect(fieldsOf(termWriting(`## In short\n\n${hard}\n\n## More\n\n${plainWords(180)}\n`))).toEqual(['In short 12']);
  expect(fieldsOf(termWriting(`## In short\n\n${plainWords(20)}\n\n## More\n\n${hard} ${hard}\n`))).toEqual([
    'More 16',
    'whole text 12',
  ]);
  const caution = `## In short\n\n${plainWords(20)}\n\n## More\n\n${plainWords(180)}\n\n## Caution\n\n${hard}\n`;
  expect(fieldsOf(termWriting(caution))).toEqual(['Caution 20']);
});

test('the hardest sentence is shown, with its line', () => {
  const body = `## In short\n\nA hip is a joint.\n\n${hard} It hurts.\n`;
  const [problem] = findHardTexts(termWriting(body), []);
  expect(problem?.reason).toMatch(/^expected reading grade 8 or less, found \d+\.\d; /);
  expect(problem?.reason).toContain(`the hardest sentence is in line 14: "${hard}"`);
});

test('the name of the term and of medicines are excepted', () => {
  const text = '## In short\n\nAcetaminophen and osteoarthritis are names.\n';
  expect(fieldsOf(termWriting(text, { label: 'osteoarthritis' }))).toEqual(['In short 12', 'whole text 12']);
  expect(fieldsOf(termWriting(text, { label: 'osteoarthritis' }), ['acetaminophen'])).toEqual([]);
});

test('an article is graded by section, text alternatives included', () => {
  const article = articleWriting(
    `Plain.\n\n## Easy {#easy}\n\nBones are hard.\n\n## Hard {#hard}\n\n![${hard}](figure:a)\nHm.\n`,
  );
  expect(fieldsOf(article)).toEqual(['Hard 16']);
});
