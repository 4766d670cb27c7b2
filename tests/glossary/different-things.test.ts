import { expect, test } from 'vitest';
import { compileDifferentThings } from '../../glossary/different-things';

const short = {
  text: 'DPR',
  ambiguous: true,
  rare: false,
  longForms: [],
  otherSenses: [],
  contextWords: [],
  otherSenseWords: [],
};
const term = {
  label: 'depression',
  aliases: ['clinical depression', 'low mood'],
  irregularForms: [],
  forbiddenForms: [],
  abbreviations: [short],
  use: 'general' as const,
  specificNames: [],
  generalNames: [],
};

test.each<[shows: string, differentThings: string[], before: string[], after: string[], unfit: number[]]>([
  ['nothing', [], [], [], []],
  ['a word before the name', ['Great Depression'], ['great'], [], []],
  ['a word behind the name', ['depression glass'], [], ['glass'], []],
  ['a word beside the plural', ['tropical depressions'], ['tropical'], [], []],
  ['two words', ['freezing-point depression'], ['freezing point'], [], []],
  ['a word beside an alias', ['low mood music'], [], ['music'], []],
  ['the longest name', ['clinical depression scale'], [], ['scale'], []],
  ['a word beside an abbreviation', ['DPR fund'], [], ['fund'], []],
  ['one word once', ['ST depression', 'ST depressions'], ['st'], [], []],
  ['a name in the middle', ['the depression years'], [], [], [0]],
  ['no name at all', ['ST depression', 'recession'], ['st'], [], [1]],
  ['the name alone', ['Depression'], [], [], [0]],
])('%s', (_, differentThings, before, after, unfit) => {
  const compiled = compileDifferentThings({ ...term, differentThings });
  expect(compiled.modifiers.before ?? []).toEqual(before);
  expect(compiled.modifiers.after ?? []).toEqual(after);
  expect(compiled.unfit).toEqual(unfit);
});
