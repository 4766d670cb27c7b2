import type { Entry } from '../glossary/entry';

/** What kind of thing a term is, how it is said, and its other names, in one line. */
export function TermFacts({ entry }: { entry: Entry }) {
  const { category, pronunciation, aliases, abbreviations } = entry;
  const others = [...abbreviations.map(({ text }) => text).slice(0, 2), ...aliases.slice(0, 2)].filter(
    (name) => name !== entry.label,
  );
  return (
    <p class="term-facts">
      <span>{category.replace('-', ' ')}</span>
      {pronunciation && <span>say: {pronunciation}</span>}
      {others.length > 0 && <span>also: {others.join(', ')}</span>}
    </p>
  );
}
