import { useRef } from 'preact/hooks';
import type { NamedTerm } from '../../glossary/named-term';
import { useRovingFocus } from './use-roving-focus';

export interface TermRowsProps {
  terms: readonly NamedTerm[];
  onOpenTerm: (termId: string) => void;
}

/** Terms as rows, each of which opens its explanation. Whoever holds the rows lets the arrow keys move among them. */
export function TermRows({ terms, onOpenTerm }: TermRowsProps) {
  return (
    <ul class="term-rows">
      {terms.map(({ id, label }) => (
        <li key={id}>
          <button type="button" data-stop="open" tabIndex={-1} lang="en" onClick={() => onOpenTerm(id)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The same as a list by itself. */
export function TermList(props: TermRowsProps) {
  const list = useRef<HTMLDivElement>(null);
  useRovingFocus(list, 'list');
  return (
    <div ref={list}>
      <TermRows {...props} />
    </div>
  );
}
