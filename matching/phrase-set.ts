import { inBothNumbers } from '../glossary/plural';
import { isCloseTo, type Tokens } from './tokenize';

/** Short phrases that can be looked for among the words of a text. Spaces and hyphens count alike. */
export interface PhraseSet {
  /** The number of different phrases that stand wholly within tokens `from` to `to` (both included, `to` may be too large). */
  count(tokens: Tokens, from: number, to: number): number;
  /** Tells whether a phrase begins right at a token, or ends right at it, with nothing but space and hyphens inside. */
  hasBeginningAt(tokens: Tokens, at: number): boolean;
  hasEndingAt(tokens: Tokens, at: number): boolean;
}

/** Creates a set of phrases, each in both numbers. */
export function createPhraseSet(phrases: readonly string[], tokenize: (text: string) => Tokens): PhraseSet {
  const byFirstWord = new Map<number, { id: number; hashes: number[] }[]>();
  for (const [id, phrase] of phrases.entries()) {
    for (const form of inBothNumbers(phrase)) {
      const tokens = tokenize(form);
      const hashes = Array.from(tokens.hashes.subarray(0, tokens.count));
      const [first] = hashes;
      if (first === undefined) continue;
      const sameStart = byFirstWord.get(first);
      if (sameStart) sameStart.push({ id, hashes });
      else byFirstWord.set(first, [{ id, hashes }]);
    }
  }
  const longest = Math.max(0, ...[...byFirstWord.values()].flat().map(({ hashes }) => hashes.length));
  const hasAt = (tokens: Tokens, at: number, length?: number): boolean =>
    at >= 0 &&
    (byFirstWord.get(tokens.hashes[at] as number) ?? []).some(
      ({ hashes }) =>
        (length === undefined || hashes.length === length) &&
        standsAt(hashes, at, tokens) &&
        hashes.every((_, n) => n === 0 || isCloseTo(tokens, at + n)),
    );
  return {
    hasBeginningAt: (tokens, at) => hasAt(tokens, at),
    hasEndingAt(tokens, at) {
      for (let length = 1; length <= longest; length++) if (hasAt(tokens, at - length + 1, length)) return true;
      return false;
    },
    count(tokens, from, to) {
      const last = Math.min(to, tokens.count - 1);
      // Near most names there is none, and nothing is made.
      let found: Set<number> | null = null;
      for (let at = Math.max(0, from); at <= last; at++) {
        const sameStart = byFirstWord.get(tokens.hashes[at] as number);
        if (!sameStart) continue;
        for (const { id, hashes } of sameStart) {
          if (at + hashes.length - 1 > last || !standsAt(hashes, at, tokens)) continue;
          found ??= new Set();
          found.add(id);
        }
      }
      return found?.size ?? 0;
    },
  };
}

/** Tells whether words, by their hashes, stand one after the other from a token on. */
function standsAt(hashes: readonly number[], at: number, tokens: Tokens): boolean {
  return at + hashes.length <= tokens.count && hashes.every((hash, n) => tokens.hashes[at + n] === hash);
}
