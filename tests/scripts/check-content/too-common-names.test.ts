import { expect, test } from 'vitest';
import { gatherCommonNames } from '../../../scripts/check-content/too-common-names';
import { termWriting } from './sample-writing';

const knee = termWriting('## In short\n\nA joint. [1]\n', { aliases: '[joint, sore knee]' }, 'knee');
const unlinked = (name: string, texts: number) =>
  Array.from({ length: texts }, (_, n) => ({
    termId: 'knee',
    name,
    problem: { file: `terms/t${n}.md`, line: 12, field: 'More', reason: `replace "${name}"` },
  }));

test('a name that is missed here and there is told at each place', () => {
  const found = unlinked('Sore knee', 10);
  expect(gatherCommonNames(found, [knee])).toEqual(found.map(({ problem }) => problem));
});

test('a name that stands everywhere is told once, at the term that claims it', () => {
  expect(gatherCommonNames([...unlinked('Sore Knee', 11), ...unlinked('joint', 1)], [knee])).toEqual([
    {
      file: 'terms/knee.md',
      line: 8,
      field: 'aliases 2',
      reason: 'expected a name that is rarely meant otherwise: "Sore Knee" stands in 11 texts without a link',
    },
    unlinked('joint', 1)[0]?.problem,
  ]);
});

test('a label or a form of a name is told at the label', () => {
  expect(gatherCommonNames(unlinked('knees', 11), [knee])).toMatchObject([{ line: 2, field: 'names' }]);
});
