import type { Entry } from '../glossary/entry';

export interface TermListProps {
  entries: readonly Entry[];
  /** How often each term stands on the page; no numbers are shown without it. */
  counts?: ReadonlyMap<string, number>;
  onOpenTerm: (termId: string) => void;
}

/** Terms as buttons, in the order given. */
export function TermList({ entries, counts, onOpenTerm }: TermListProps) {
  return (
    <ul class="term-list">
      {entries.map(({ id, label }) => (
        <li key={id}>
          <button type="button" onClick={() => onOpenTerm(id)}>
            <span>{label}</span>
            {counts && <CountBadge count={counts.get(id) ?? 0} />}
          </button>
        </li>
      ))}
    </ul>
  );
}

function CountBadge({ count }: { count: number }) {
  return (
    <span class="count" title={count === 1 ? 'once on this page' : `${count} times on this page`}>
      {count}
    </span>
  );
}
