import { readMatchIndex } from '../../../generated/match-index';
import { createTokenIndex, type TokenIndex } from '../../../matching/token-index';

/** The index of the real glossary, made as every content script makes it. */
export async function loadOwnIndex(): Promise<TokenIndex> {
  return createTokenIndex(readMatchIndex());
}

/** An index of surface forms that each are a term of their own. */
export async function loadIndexOf(forms: readonly string[]): Promise<TokenIndex> {
  return createTokenIndex({
    terms: forms.map((form, n) => ({ id: `term-${n}`, names: [form] })),
    healthWords: readMatchIndex().healthWords ?? [],
  });
}
