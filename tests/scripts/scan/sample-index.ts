import { createTokenIndex } from '../../../matching/token-index';

/** Two terms that are always explained, one only on pages about health. */
export const sampleIndex = createTokenIndex({
  terms: [
    { id: 'hip-pain', names: ['hip pain'] },
    { id: 'bursitis', names: ['bursitis'] },
    { id: 'flare', names: [], generalNames: ['flare', 'flares'] },
  ],
});
