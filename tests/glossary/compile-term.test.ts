import { expect, test } from 'vitest';
import { compileTerm } from '../../glossary/compile-term';
import { type ContentProblem, formatProblem } from '../../glossary/content-problem';
import { shortBody, termFile } from './sample-content';

function compile(fields: Record<string, string>, body?: string) {
  const problems: ContentProblem[] = [];
  const term = compileTerm(termFile('hip', fields, body), problems);
  return { term, problems: problems.map(formatProblem) };
}

// The front matter of a sample takes 8 lines and an empty one: the body begins at line 10.
test.each([
  { mistake: 'no "In short"', body: '## More\n\nWords.', says: ['9: In short: expected a section "## In short"'] },
  {
    mistake: 'text before the first heading',
    body: `Words.\n\n${shortBody}`,
    says: ['9: text: expected "## In short" before the first paragraph'],
  },
  {
    mistake: 'unknown heading',
    body: `${shortBody}\n## Dose\n\nWords.`,
    says: ['14: Dose: expected one of the headings In short, More, Caution'],
  },
  { mistake: 'heading twice', body: `${shortBody}\n${shortBody}`, says: ['14: In short: expected once, found twice'] },
  {
    mistake: 'heading of another level',
    body: `# Hip\n\n${shortBody}`,
    says: ['10: text: expected a heading with exactly two #'],
  },
  {
    mistake: 'heading without text',
    body: `${shortBody}\n## More\n`,
    says: ['14: More: expected some text below the heading'],
  },
  {
    mistake: 'source number too high',
    body: '## In short\n\nWords. [2]',
    says: ['12: In short: expected a source number from 1 to 1, found [2]'],
  },
  {
    mistake: 'source number 0',
    body: `${shortBody}\n## Caution\n\nWords. [1][0]`,
    says: ['16: Caution: expected a source number from 1 to 1, found [0]'],
  },
  {
    mistake: 'web link',
    body: '## In short\n\nSee\n[here](https://a.example).',
    says: ['13: text: expected a link to term:<id>, found "https://a.example"; web addresses go into sources'],
  },
])('$mistake', ({ body, says }) => {
  expect(compile({}, body).problems).toEqual(says.map((line) => `terms/hip.md:${line}`));
});

test('makes an entry with everything a reader is told', () => {
  const fields = {
    label: 'hip joint',
    pronunciation: 'HIP joynt',
    aliases: '[hip]',
    abbreviations: '[{ text: HJ, ambiguous: true, otherSenses: [high jump], contextWords: [bone] }]',
  };
  const { term, problems } = compile(fields, `${shortBody}\n## More\n\nMore words.\n\n## Caution\n\nCare.`);
  expect(problems).toEqual([]);
  expect(term?.entry).toEqual({
    id: 'hip',
    label: 'hip joint',
    pronunciation: 'HIP joynt',
    category: 'anatomy',
    aliases: ['hip'],
    abbreviations: [{ text: 'HJ', otherSenses: ['high jump'] }],
    short: [{ kind: 'paragraph', children: ['A part of the body.', { kind: 'citation', sourceNumbers: [1] }] }],
    more: [{ kind: 'paragraph', children: ['More words.'] }],
    caution: [{ kind: 'paragraph', children: ['Care.'] }],
    sources: [{ publisher: 'A Clinic', title: 'Joints', url: 'https://example.org/joints' }],
    reviewed: '2026-11-22',
  });
});

test('what a term does not say is not in its entry', () => {
  expect(Object.keys(compile({}).term?.entry ?? {})).toEqual([
    'id',
    'label',
    'category',
    'aliases',
    'abbreviations',
    'short',
    'sources',
    'reviewed',
  ]);
});

test('a hidden source is neither listed nor cited, and the others move up', () => {
  const source = (title: string, show: boolean) =>
    `{ publisher: P, title: ${title}, url: "https://example.org/", show: ${show} }`;
  const sources = `[${source('Hidden', false)}, ${source('Shown', true)}]`;
  const { term, problems } = compile({ sources }, '## In short\n\nKept. [1][2] Bare. [1]');
  expect(problems).toEqual([]);
  expect(term?.entry.sources.map(({ title }) => title)).toEqual(['Shown']);
  expect(term?.entry.short).toEqual([
    { kind: 'paragraph', children: ['Kept.', { kind: 'citation', sourceNumbers: [1] }, ' Bare.'] },
  ]);
});
