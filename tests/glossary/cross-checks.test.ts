import { expect, test } from 'vitest';
import { articleFile, findProblems, joints, shortBody, termFile } from './sample-content';

test('terms that need only each other are right', () => {
  expect(findProblems(joints)).toEqual([]);
});

test.each([
  {
    shows: 'a related term that is not there',
    related: '[hip, elbow]',
    says: '5: related.1: expected the id of another term, found "elbow"',
  },
  {
    shows: 'a term related to itself',
    related: '[wrist, hip]',
    says: '5: related.0: expected the id of another term, found "wrist"',
  },
])('$shows', ({ related, says }) => {
  expect(findProblems([...joints, termFile('wrist', { related })])).toEqual([`terms/wrist.md:${says}`]);
});

test.each([
  { part: 'In short', body: '## In short\n\nSee [it](term:elbow).', line: 12 },
  { part: 'More', body: `${shortBody}\n## More\n\nWords.\n\n- *See [it](term:elbow)*`, line: 18 },
  { part: 'Caution', body: `${shortBody}\n## Caution\n\nSee [it](term:elbow).`, line: 16 },
])('a link to a term that is not there, in "$part"', ({ part, body, line }) => {
  expect(findProblems([...joints, termFile('wrist', {}, body)])).toEqual([
    `terms/wrist.md:${line}: ${part}: expected a link to a term that exists, found term:elbow`,
  ]);
});

test.each([
  { shows: 'a section that exists', section: 'guide#joints', says: [] },
  { shows: 'another anchor', section: 'guide#bones', says: ['expected a section that exists, found "guide#bones"'] },
  { shows: 'another article', section: 'book#joints', says: ['expected a section that exists, found "book#joints"'] },
])('$shows', ({ section, says }) => {
  const files = [...joints, termFile('wrist', { section })];
  expect(findProblems(files, [articleFile()])).toEqual(says.map((reason) => `terms/wrist.md:8: section: ${reason}`));
});

const abbreviation = (text: string) => `[{ text: ${text}, ambiguous: false }]`;

test.each([
  {
    shows: 'same label',
    fields: { label: 'hip' },
    says: '2: label: expected a name of its own, "hip" also belongs to hip',
  },
  {
    shows: 'same label in other case',
    fields: { label: 'Hip' },
    says: '2: label: expected a name of its own, "Hip" also belongs to hip',
  },
  {
    shows: 'alias',
    fields: { aliases: '[arm, hip]' },
    says: '8: aliases.1: expected a name of its own, "hip" also belongs to hip',
  },
  {
    shows: 'alias that begins like the label',
    fields: { label: 'hip hop', aliases: '[hip]' },
    says: '8: aliases.0: expected a name of its own, "hip" also belongs to hip',
  },
  {
    shows: 'form that no rule makes',
    fields: { irregularForms: '[hip]' },
    says: '8: irregularForms.0: expected a name of its own, "hip" also belongs to hip',
  },
  {
    shows: 'plural of an alias',
    fields: { aliases: '[arm, knee-cap]' },
    says: '8: aliases.1: expected a name of its own, "knee-cap" also belongs to patella',
  },
  {
    shows: 'British spelling',
    fields: { aliases: '[colour]' },
    says: '8: aliases.0: expected a name of its own, "colour" also belongs to patella',
  },
  {
    shows: 'same abbreviation',
    fields: { abbreviations: abbreviation('PT') },
    says: '8: abbreviations.0: expected a name of its own, "PT" also belongs to patella',
  },
])('a name that belongs to another term: $shows', ({ fields, says }) => {
  const patella = termFile('patella', { aliases: '[knee cap, color]', abbreviations: abbreviation('PT') });
  const [first] = findProblems([...joints, patella, termFile('wrist', fields as Record<string, string>)]);
  expect(first).toBe(`terms/wrist.md:${says}`);
});

test('abbreviations that differ in case are two names', () => {
  const files = [
    termFile('patella', { abbreviations: abbreviation('PT') }),
    termFile('wrist', { abbreviations: abbreviation('Pt') }),
  ];
  expect(findProblems([...joints, ...files])).toEqual([]);
});

test('two names of one term may stand for the same words', () => {
  expect(findProblems([...joints, termFile('flare-up', { aliases: '[flare-up, Flare Up]' })])).toEqual([]);
});

test('a wrong file does not make what refers to it look dead', () => {
  const broken = termFile('hip', { related: '[knee, ankle]', use: 'often' });
  expect(findProblems([broken, ...joints.slice(1)])).toEqual(['terms/hip.md:3: use: expected specific or general']);
});
