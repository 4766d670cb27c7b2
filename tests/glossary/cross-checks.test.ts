import { expect, test } from 'vitest';
import { articleFile, findProblems, joints, shortBody, termFile } from './sample-content';

test('terms that need only each other are right', () => {
  expect(findProblems(joints)).toEqual([]);
});

test.each([
  {
    shows: 'a related term that is not there',
    related: '[hip, elbow]',
    says: '5: related 2: expected the id of another term, once, found "elbow"',
  },
  {
    shows: 'a term related to itself',
    related: '[wrist, hip]',
    says: '5: related 1: expected the id of another term, once, found "wrist"',
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
  { shows: 'another anchor', section: 'guide#bones', says: ['expected one of guide#joints; found "guide#bones"'] },
  { shows: 'another article', section: 'book#joints', says: ['expected one of guide#joints; found "book#joints"'] },
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
    says: '8: aliases 2: expected a name of its own, "hip" also belongs to hip',
  },
  {
    shows: 'alias that begins like the label',
    fields: { label: 'hip hop', aliases: '[hip]' },
    says: '8: aliases 1: expected a name of its own, "hip" also belongs to hip',
  },
  {
    shows: 'form that no rule makes',
    fields: { irregularForms: '[hip]' },
    says: '8: irregularForms 1: expected a name of its own, "hip" also belongs to hip',
  },
  {
    shows: 'plural of an alias',
    fields: { aliases: '[arm, knee-cap]' },
    says: '8: aliases 2: expected a name of its own, "knee-cap" also belongs to patella',
  },
  {
    shows: 'British spelling',
    fields: { aliases: '[colour]' },
    says: '8: aliases 1: expected a name of its own, "colour" also belongs to patella',
  },
  {
    shows: 'a name with the letters of an abbreviation',
    fields: { aliases: '[pt]' },
    says: '8: aliases 1: expected a name of its own, "pt" also belongs to patella',
  },
  {
    shows: 'an abbreviation with the letters of a name',
    fields: { abbreviations: abbreviation('HIP') },
    says: '8: abbreviations 1: expected a name of its own, "HIP" also belongs to hip',
  },
  {
    shows: 'same abbreviation',
    fields: { abbreviations: abbreviation('PT') },
    says: '8: abbreviations 1: expected a name of its own, "PT" also belongs to patella',
  },
])('a name that belongs to another term: $shows', ({ fields, says }) => {
  const patella = termFile('patella', { aliases: '[knee cap, color]', abbreviations: abbreviation('PT') });
  const problems = findProblems([...joints, patella, termFile('wrist', fields as Record<string, string>)]);
  // Nobody can tell whose name it is, so both are asked.
  expect(problems).toHaveLength(2);
  const mine = problems.filter((line) => line.startsWith('terms/wrist.md'));
  expect(mine).toEqual([expect.stringContaining(`terms/wrist.md:${says} (terms/`)]);
});

test('a clash is told once in each file, with the place in the other one, however many spellings are alike', () => {
  const files = [termFile('patella', { aliases: '[knee cap]' }), termFile('wrist', { aliases: '[knee-cap]' })];
  const reason = (name: string, other: string) =>
    `8: aliases 1: expected a name of its own, "${name}" also belongs to ${other} (terms/${other}.md:8: aliases 1): one of the two has to go`;
  expect(findProblems([...joints, ...files])).toEqual([
    `terms/patella.md:${reason('knee cap', 'wrist')}`,
    `terms/wrist.md:${reason('knee-cap', 'patella')}`,
  ]);
});

test.each([
  {
    shows: 'a related id with a slip',
    fields: { related: '[hip, knnee]' },
    body: shortBody,
    says: '5: related 2: expected the id of another term, once, found "knnee" (did you mean "knee"?)',
  },
  {
    shows: 'a related id twice',
    fields: { related: '[hip, hip]' },
    body: shortBody,
    says: '5: related 2: expected the id of another term, once, found "hip"',
  },
  {
    shows: 'a link with a slip',
    fields: {},
    body: '## In short\n\nThe [ankle](term:anckle).',
    says: '12: In short: expected a link to a term that exists, found term:anckle (did you mean "ankle"?)',
  },
])('$shows', ({ fields, body, says }) => {
  expect(findProblems([...joints, termFile('wrist', fields as Record<string, string>, body)])).toEqual([
    `terms/wrist.md:${says}`,
  ]);
});

test('a file name that is no id', () => {
  expect(findProblems([...joints, { ...termFile('wrist'), path: 'terms/Sore Wrist.md' }])).toEqual([
    'terms/Sore Wrist.md:1: file name: expected lower case letters, digits and hyphens, such as trigger-point, found "Sore Wrist"',
  ]);
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

test('a wrong file does not make what refers to it look dead, and hides no other mistake', () => {
  const broken = termFile('hip', { related: '[knee, ankle]', use: 'often' });
  expect(findProblems([broken, ...joints.slice(1), termFile('wrist', { related: '[hip, elbow]' })])).toEqual([
    'terms/hip.md:3: use: expected specific or general, found "often"',
    'terms/wrist.md:5: related 2: expected the id of another term, once, found "elbow"',
  ]);
});

test('an article that cannot be read does not make its sections look dead', () => {
  const broken = articleFile();
  const text = broken.text.replace('title: A guide', 'titel: A guide');
  const problems = findProblems([...joints, termFile('wrist', { section: 'guide#joints' })], [{ ...broken, text }]);
  expect(problems.every((line) => line.startsWith('articles/guide.md'))).toBe(true);
});
