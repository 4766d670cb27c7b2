import type { Entry } from '../glossary/entry';

/** What kind of thing a term is, how it is said, and its other names, in one line. */
export function TermFacts({ entry }: { entry: Entry }) {
  const { category, pronunciation, aliases } = entry;
  return (
    <p class="term-facts">
      <span>{category.replace('-', ' ')}</span>
      {pronunciation && <span>say: {pronunciation}</span>}
      {aliases.length > 0 && <span>also: {aliases.slice(0, 2).join(', ')}</span>}
    </p>
  );
}
