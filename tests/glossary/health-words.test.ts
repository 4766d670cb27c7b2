import { expect, test } from 'vitest';
import type { ContentProblem } from '../../glossary/content-problem';
import { compileHealthWords } from '../../glossary/health-words';

function compile(text: string): { words: string[]; problems: string[] } {
  const problems: ContentProblem[] = [];
  const words = compileHealthWords({ path: 'health-words.txt', text }, problems);
  return { words, problems: problems.map(({ line, reason }) => `${line}: ${reason}`) };
}

test.each<[shows: string, text: string, words: string[]]>([
  ['one word a line', 'doctor\nnurse\n', ['doctor', 'nurse']],
  ['Windows line ends', 'doctor\r\nnurse\r\n', ['doctor', 'nurse']],
  ['comments and empty lines', '# people\n\ndoctor # and others\n  nurse\n', ['doctor', 'nurse']],
  ['both spellings', 'tumor', ['tumor', 'tumour']],
  ['a spelling that also stands there', 'tumor\ntumour', ['tumor', 'tumour']],
  ['nothing', '', []],
])('reads %s', (_, text, words) => {
  expect(compile(text)).toEqual({ words, problems: [] });
});

test.each<[shows: string, text: string, problem: string]>([
  ['two words', 'doctor\nblood test', '2: expected one word in lower case letters, found "blood test"'],
  ['a capital', 'Doctor', '1: expected one word in lower case letters, found "Doctor"'],
  ['a hyphen', 'self-care', '1: expected one word in lower case letters, found "self-care"'],
  ['a word again', 'doctor\n\ndoctor', '3: expected each word once, "doctor" stands on line 1 too'],
])('reports %s', (_, text, problem) => {
  expect(compile(text).problems).toEqual([problem]);
});
