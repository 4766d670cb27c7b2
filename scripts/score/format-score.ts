import type { LabelledFile } from './labelled-text';
import type { Score } from './score';

/** What a file comes to, in one line. */
export function formatScore(kind: LabelledFile['kind'], { shares, counts }: Score): string {
  const percent = (name: string) => formatShare(shares[name] ?? null);
  const count = (name: string) => counts[name] ?? 0;
  if (kind === 'passages') {
    const found = `recall ${percent('recall')} of ${count('mentions')} mentions, exact ${percent('exact')} of those found`;
    const right = `precision ${percent('precision')} of ${count('guesses')}`;
    return `${found}; ${right}; ${count('emptyHit')} of ${count('empty')} passages without a mention hit`;
  }
  if (kind === 'short forms') {
    const ours = `${percent('explained')} of ${count('ours')} uses in our sense explained`;
    return `${ours}; ${percent('wrong')} of ${count('others')} in another sense explained`;
  }
  const rate = count('words') === 0 ? 0 : (10_000 * count('explained')) / count('words');
  return `${count('explained')} places explained in ${count('words')} words (${rate.toFixed(2)} per 10,000), right or wrong`;
}

function formatShare(share: number | null): string {
  return share === null ? 'none' : `${(100 * share).toFixed(1)} %`;
}
