import { describe, expect, it } from 'vitest';
import { createCharTable } from '../../matching/char-classes';
import { addToPhrase, FormTable } from '../../matching/form-table';
import { hashWord } from '../../matching/tokenize';

const hashOf = (phrase: string): number =>
  phrase.split(' ').reduce((hash, word) => addToPhrase(hash, hashWord(word)), 0);
const all = () => true;

describe('FormTable', () => {
  it('finds a form by the hash of its words, cut into folded words', () => {
    const table = new FormTable(createCharTable());
    expect(table.add('Hip-Pain', { termId: 'hip', kind: 'specific' })).toEqual({
      firstWord: hashWord('hip'),
      wordCount: 2,
    });
    expect(table.find(hashOf('hip pain'), all)).toMatchObject({ termId: 'hip', words: ['hip', 'pain'] });
    expect(table.find(hashOf('hip'), all)).toBeNull();
    expect(table.find(hashOf('pain hip'), all)).toBeNull();
  });

  it('gives forms for which case counts first, otherwise in the order in which they came', () => {
    const table = new FormTable(createCharTable());
    const kinds = ['specific', 'abbreviation', 'general', 'abbreviation'] as const;
    for (const [n, kind] of kinds.entries()) table.add('tens', { termId: `${kind}-${n}`, kind });
    const seen: string[] = [];
    table.find(hashOf('tens'), ({ termId }) => {
      seen.push(termId);
      return false;
    });
    expect(seen).toEqual(['abbreviation-1', 'abbreviation-3', 'specific-0', 'general-2']);
  });

  it('takes in no name without words, and refuses one with too many', () => {
    const table = new FormTable(createCharTable());
    expect(table.add(' – ', { termId: 'x', kind: 'specific' })).toBeNull();
    const long = new Array(32).fill('very').join(' ');
    expect(() => table.add(long, { termId: 'x', kind: 'specific' })).toThrow('expected at most 31 words, found 32');
  });
});
