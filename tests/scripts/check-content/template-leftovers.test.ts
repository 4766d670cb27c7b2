import { expect, test } from 'vitest';
import { findTemplateLeftovers } from '../../../scripts/check-content/template-leftovers';
import { termWriting } from './sample-writing';

const source = (title: string) => ({ sources: `[{ publisher: A, title: ${title}, url: "https://example.org/" }]` });
const body = '## In short\n\nWhat a sample is. [1]\n\n## More\n\nWhat it means. [1]\n';
const template = termWriting(
  body,
  { label: 'sample', pronunciation: 'SAM-pul', aliases: '[example]', ...source('The title') },
  'sample',
);
const leftIn = (text: string, fields: Record<string, string>) =>
  findTemplateLeftovers(termWriting(text, fields), template).map(({ line, field }) => `${line} ${field}`);

test('all that was not filled is named', () => {
  const fields = { label: 'sample', pronunciation: 'SAM-pul', aliases: '[socket, example]', ...source('The title') };
  expect(leftIn(body, fields)).toEqual([
    '2 label',
    '8 pronunciation',
    '9 aliases 2',
    '6 sources 1 title',
    '14 In short',
    '18 More',
  ]);
});

test('a text of its own is no leftover', () => {
  expect(leftIn('## In short\n\nA joint. [1]\n', source('Joints'))).toEqual([]);
});

test('the report shows the words', () => {
  const [problem] = findTemplateLeftovers(
    termWriting('## In short\n\nWhat a sample is. [1]\n', source('Joints')),
    template,
  );
  expect(problem?.reason).toBe('expected your own words, found "What a sample is." from the template');
});
