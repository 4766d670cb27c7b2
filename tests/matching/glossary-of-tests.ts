import type { IndexTerm } from '../../glossary/match-index';
import { findNames } from '../../matching/find-names';
import { createTokenIndex, type TokenIndex } from '../../matching/token-index';

/** A few terms, one for each way of being written that the matching knows. */
export const terms: IndexTerm[] = [
  { id: 'fibromyalgia', names: ['fibromyalgia', 'fibrositis'] },
  { id: 'pain', names: ['pain', 'pains'] },
  { id: 'pain-scale', names: ['pain scale'] },
  { id: 'widespread-pain', names: ['widespread pain', 'chronic widespread pain'] },
  { id: 'trigger-point', names: ['trigger point', 'trigger points'], abbreviations: [{ text: 'TrP' }] },
  { id: 'raynaud', names: ["Raynaud's disease"] },
  { id: 'sjogren', names: ['Sjögren syndrome'] },
  { id: 'oedema', names: ['oedema', 'edema'] },
  { id: 'nsaid', names: ['anti-inflammatory drug', 'antiinflammatory drug'] },
  { id: 'fda', names: ['U.S. Food and Drug Administration'], abbreviations: [{ text: 'U.S. FDA' }, { text: 'FDA' }] },
  { id: 'mecfs', names: ['chronic fatigue'], abbreviations: [{ text: 'ME/CFS' }] },
  {
    id: 'cox',
    names: ['cyclooxygenase'],
    abbreviations: [{ text: 'COX-2' }, { text: 'COX', senses: { contextWords: [], otherSenseWords: ['oar'] } }],
  },
  {
    id: 'mps',
    names: ['myofascial pain syndrome'],
    abbreviations: [
      {
        text: 'MPS',
        longForms: ['myofascial pain'],
        senses: { contextWords: ['muscle', 'trigger point'], otherSenseWords: ['parliament', 'enzyme'] },
      },
    ],
  },
  {
    id: 'cs',
    names: ['central sensitization'],
    abbreviations: [{ text: 'CS', senses: { contextWords: ['nerve'], otherSenseWords: ['student'], isRare: true } }],
  },
  {
    id: 'flare',
    names: [],
    generalNames: ['flare', 'flares'],
    otherSenseWords: ['solar', 'sun spot'],
    differentThings: { before: ['lens', 'air traffic'], after: ['gun'] },
  },
  { id: 'stroke', names: ['stroke'], otherSenseWords: ['luck'] },
];

/** An index of those terms. */
export const index: TokenIndex = createTokenIndex({ terms, healthWords: ['doctor', 'knee', 'tablet'] });

/** The names that stand in a text, with the ids of their terms, in whatever sense. */
export function namesFound(text: string, of: TokenIndex = index): { termId: string; start: number; end: number }[] {
  return findNames(text, of.tokenize(text), of).map(({ form, start, end }) => ({ termId: form.termId, start, end }));
}

/** The names found, as the words that stand in the text. */
export function wordsFound(text: string, of: TokenIndex = index): string[] {
  return namesFound(text, of).map(({ start, end }) => text.slice(start, end));
}

/** The names found, as term ids. */
export function termsFound(text: string, of: TokenIndex = index): string[] {
  return namesFound(text, of).map(({ termId }) => termId);
}
