import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../matching/find-candidates';
import type { PageVerdict } from '../../matching/page-evidence';
import { resolveSenses } from '../../matching/resolve-senses';
import { index } from './glossary-of-tests';

const elsewhere: PageVerdict = { isAboutHealth: false, definitions: new Map() };
const onHealthPage: PageVerdict = { isAboutHealth: true, definitions: new Map() };

function defining(termId: string | null, isAboutHealth: boolean): PageVerdict {
  return { isAboutHealth, definitions: new Map([['MPS', termId]]) };
}

/** The words kept in a text, of those found in it. */
function kept(text: string, verdict: PageVerdict): string[] {
  const matches = resolveSenses(text, findCandidates(text, index), { verdict, terms: index.terms });
  return matches.map(({ start, end }) => text.slice(start, end));
}

type Row = [shows: string, text: string, verdict: PageVerdict, found: string[]];

describe('a specific name', () => {
  it.each<Row>([
    ['stays on any page', 'her fibromyalgia', elsewhere, ['fibromyalgia']],
    ['stays where a word of another sense is near', 'a stroke of luck', onHealthPage, ['stroke']],
    ['drops before a word of another sense', 'a stroke-luck tale', onHealthPage, []],
    ['drops after a word of another sense', 'Luck stroke', onHealthPage, []],
    ['stays beside a longer word', 'a stroke luckily', onHealthPage, ['stroke']],
  ])('%s', (_, text, verdict, found) => {
    expect(kept(text, verdict)).toEqual(found);
  });
});

describe('a general name', () => {
  it.each<Row>([
    ['drops on a page about other things', 'a flare came', elsewhere, []],
    ['stays on a page about health', 'a flare came', onHealthPage, ['flare']],
    ['drops after a word of another sense', 'a Solar flare came', onHealthPage, []],
    ['drops before a word of another sense', 'a flare, solar or not', onHealthPage, []],
    ['drops beside two such words in any spelling', 'a sun\u00a0spo\u00adt flare', onHealthPage, []],
    ['stays beside a longer word', 'an extrasolar flare', onHealthPage, ['flare']],
    // Here and in the next row the 24 characters beside "flare" hold just the letters of "solar".
    ['stays where a longer word is cut at the edge', 'extrasolar and one small big flare', onHealthPage, ['flare']],
    ['stays where a longer word is cut at the other edge', 'flare and now one small solarium', onHealthPage, ['flare']],
    ['looks at each place apart', 'solar flare. It then had been quiet. A flare', onHealthPage, ['flare']],
  ])('%s', (_, text, verdict, found) => {
    expect(kept(text, verdict)).toEqual(found);
  });
});

describe('an ambiguous abbreviation', () => {
  const farOff = `muscle ${'and so on '.repeat(20)}MPS`;
  it.each<Row>([
    ['drops where nothing speaks for it', 'MPS came', onHealthPage, []],
    ['stays beside a context word', 'MPS of a Muscle', onHealthPage, ['MPS']],
    [
      'stays beside two context words in any spelling',
      'TRIG\u00adGER-point MPS',
      onHealthPage,
      ['TRIG\u00adGER-point', 'MPS'],
    ],
    ['takes no half word for a context word', 'MPS are muscled', onHealthPage, []],
    ['drops where the context word is far off', farOff, onHealthPage, []],
    ['drops beside a context word on another page', 'MPS of a muscle', elsewhere, []],
    ['stays where the page defines it', 'MPS came', defining('mps', false), ['MPS']],
    ['stays in the plural where the page defines it', 'MPSs came', defining('mps', false), ['MPSs']],
    ['stays with an invisible character where the page defines it', 'M\u00adPS', defining('mps', false), ['M\u00adPS']],
    ['drops where the page defines another sense', 'MPS of a muscle', defining(null, true), []],
    ['drops where the page defines another term', 'MPS of a muscle', defining('fibromyalgia', true), []],
  ])('%s', (_, text, verdict, found) => {
    expect(kept(text, verdict)).toEqual(found);
  });
});

it('keeps no candidate of an unknown term', () => {
  const verdict = onHealthPage;
  const candidate = { termId: 'gone', start: 0, end: 4, certainty: 'specific' } as const;
  expect(resolveSenses('pain', [candidate], { verdict, terms: index.terms })).toEqual([]);
});

it('gives plain matches in the order of the candidates', () => {
  const text = 'pain, flare';
  const verdict = onHealthPage;
  expect(resolveSenses(text, findCandidates(text, index), { verdict, terms: index.terms })).toEqual([
    { termId: 'pain', start: 0, end: 4 },
    { termId: 'flare', start: 6, end: 11 },
  ]);
});
