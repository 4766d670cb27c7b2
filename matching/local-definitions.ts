/** A short form that a text explains: "central sensitization (CS)" binds CS to what stands before it. */
export interface LocalDefinition {
  shortForm: string;
  /** Offset of the opening bracket. */
  bracketStart: number;
}

const bracketed = /[([]\s*([A-Z][A-Za-z0-9&-]{0,9})\s*(?:[;,][^()[\]]{0,60})?[)\]]/g;

/** Finds short forms in brackets. What they stand for is what ends right before the bracket. */
export function findLocalDefinitions(text: string): LocalDefinition[] {
  return [...text.matchAll(bracketed)]
    .map((found) => ({ shortForm: found[1] ?? '', bracketStart: found.index }))
    .filter(({ shortForm }) => /[A-Z].*[A-Z]/.test(shortForm));
}
