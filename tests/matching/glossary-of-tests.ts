import type { IndexTerm } from '../../glossary/match-index';
import { findCandidates } from '../../matching/find-candidates';
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
  { id: 'cox', names: ['cyclooxygenase'], abbreviations: [{ text: 'COX-2' }] },
  {
    id: 'mps',
    names: ['myofascial pain syndrome'],
    abbreviations: [{ text: 'MPS', contextWords: ['muscle', 'trigger point'] }],
  },
  { id: 'flare', names: ['flare', 'flares'], general: true, otherSenseWords: ['solar', 'sun spot'] },
  { id: 'stroke', names: ['stroke'], otherSenseWords: ['luck'] },
];

/** An index of those terms. */
export const index: TokenIndex = createTokenIndex({ terms });

/** What `findCandidates` finds, as the words that stand in the text. */
export function wordsFound(text: string, of: TokenIndex = index): string[] {
  return findCandidates(text, of).map(({ start, end }) => text.slice(start, end));
}

/** What `findCandidates` finds, as term ids. */
export function termsFound(text: string, of: TokenIndex = index): string[] {
  return findCandidates(text, of).map(({ termId }) => termId);
}
