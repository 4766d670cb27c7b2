import { nameKey } from '../../glossary/name-key';
import { typedKey } from '../../glossary/name-search';
import type { NamedTerm } from '../../glossary/named-term';

/** The other name by which a term was found, to be shown beside its label; null when the label itself says why. */
export function findMatchingName({ label, otherNames }: NamedTerm, query: string): string | null {
  const typed = typedKey(query).split(' ');
  const isNamed = (name: string): boolean => {
    const words = nameKey(name).split(' ');
    return typed.every((one) => words.some((word) => word.startsWith(one)));
  };
  return isNamed(label) ? null : (otherNames.find(isNamed) ?? null);
}
