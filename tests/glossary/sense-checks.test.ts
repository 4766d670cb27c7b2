import { expect, test } from 'vitest';
import { findProblems, joints, termFile } from './sample-content';

const wrist = (fields: Record<string, string>) => termFile('wrist', { aliases: '[carpus]', ...fields });

test.each<[shows: string, fields: Record<string, string>]>([
  ['exceptions by their names', { use: 'general', specificNames: '[Carpus]' }],
  ['exceptions the other way', { generalNames: '[wrist]' }],
  ['longer names of different things', { differentThings: '[wrist watch, limp wrist]' }],
])('right: %s', (_, fields) => {
  expect(findProblems([...joints, wrist(fields)])).toEqual([]);
});

test.each<[shows: string, fields: Record<string, string>, problem: string]>([
  [
    'an exception that is no name',
    { use: 'general', specificNames: '[carpus, hand]' },
    'specificNames 2: expected the label, an alias or an irregular form, found "hand"',
  ],
  [
    'exceptions that follow the rule',
    { generalNames: '[wrist]', use: 'general' },
    'generalNames: expected no such field: with "use: general" all names are general already',
  ],
  [
    'specific exceptions of a specific term',
    { specificNames: '[wrist]' },
    'specificNames: expected no such field: with "use: specific" all names are specific already',
  ],
  [
    'a different thing without the name',
    { differentThings: '[wrist watch, cuff link]' },
    'differentThings 2: expected a longer name that begins or ends with a name of this term, found "cuff link"',
  ],
])('reported: %s', (_, fields, problem) => {
  const found = findProblems([...joints, wrist(fields)]);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(problem);
});
