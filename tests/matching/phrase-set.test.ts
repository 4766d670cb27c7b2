import { describe, expect, it } from 'vitest';
import { createCharTable } from '../../matching/char-classes';
import { createPhraseSet } from '../../matching/phrase-set';
import { createTokenizer } from '../../matching/tokenize';

const tokenize = createTokenizer(createCharTable());
const set = createPhraseSet(['blood test', 'joint', 'MRI'.toLowerCase(), ''], tokenize);

describe('count', () => {
  it.each<[shows: string, text: string, expected: number]>([
    ['a word', 'a joint hurts', 1],
    ['its plural', 'joints hurt', 1],
    ['both numbers once', 'a joint of joints', 1],
    ['two words', 'two blood-tests', 1],
    ['two words with others between', 'blood in a test', 0],
    ['different phrases', 'joint, MRI, blood test', 3],
    ['nothing', '', 0],
  ])('%s', (_, text, expected) => {
    expect(set.count(tokenize(text), 0, 100)).toBe(expected);
  });

  it('looks at nothing outside', () => {
    const tokens = tokenize('joint and blood test and mri');
    expect(set.count(tokens, 1, 2)).toBe(0);
    expect(set.count(tokens, -5, 0)).toBe(1);
    expect(set.count(tokens, 2, 3)).toBe(1);
  });
});

describe('at a place', () => {
  const tokens = () => tokenize('a blood test, joint blood, test');
  it('a phrase begins', () => {
    expect([0, 1, 2, 3, 4, 9].map((at) => set.hasBeginningAt(tokens(), at))).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
  });

  it('a phrase ends', () => {
    expect([0, 1, 2, 3, 4, 5, -1].map((at) => set.hasEndingAt(tokens(), at))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
