/** A key that is equal for names that stand for the same words: case, accents, hyphens and spaces do not count. */
export function nameKey(name: string): string {
  return withoutMarks(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Nearly all names are plain letters: a glossary has thousands of them. */
function withoutMarks(name: string): string {
  return /[^ -~]/.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name;
}
