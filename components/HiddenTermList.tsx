import { useState } from 'preact/hooks';

/** A term that the reader has hidden. */
export interface HiddenTerm {
  termId: string;
  /** On which site; null for everywhere. */
  site: string | null;
  label: string;
}

export interface HiddenTermListProps {
  id: string;
  title: string;
  /** What is said when there is none. */
  empty: string;
  terms: readonly HiddenTerm[];
  /** Rejects when the change could not be stored. */
  onChange: (term: HiddenTerm, isHidden: boolean) => Promise<void>;
}

/** Hidden terms with a way to show each again. One that is shown again keeps its row, to be taken back there. */
export function HiddenTermList({ id, title, empty, terms, onChange }: HiddenTermListProps) {
  const [shownAgain, setShownAgain] = useState<readonly HiddenTerm[]>([]);
  const [news, setNews] = useState('');
  const [hasFailed, setHasFailed] = useState(false);
  const hidden = new Set(terms.map(keyOf));
  const rows = [...terms, ...shownAgain.filter((term) => !hidden.has(keyOf(term)))].sort(byLabelAndSite);

  const change = async (term: HiddenTerm, isHidden: boolean): Promise<void> => {
    // Before it is stored, so that the row with the focus is never away.
    setShownAgain((now) => [...now.filter((one) => keyOf(one) !== keyOf(term)), term]);
    try {
      await onChange(term, isHidden);
      setHasFailed(false);
      setNews(`“${term.label}” is ${isHidden ? 'hidden' : 'marked'} again.`);
    } catch {
      setHasFailed(true);
      setNews('Could not be saved. Please try again.');
    }
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <ul class="option-list">
          {rows.map((term) => (
            <HiddenTermRow key={keyOf(term)} term={term} isHidden={hidden.has(keyOf(term))} onChange={change} />
          ))}
        </ul>
      )}
      {/* What went well is seen in the row. */}
      <p class={hasFailed ? undefined : 'visually-hidden'} role="status">
        {news}
      </p>
    </section>
  );
}

interface HiddenTermRowProps {
  term: HiddenTerm;
  isHidden: boolean;
  onChange: (term: HiddenTerm, isHidden: boolean) => Promise<void>;
}

/** One button for both ways: the focus stays on it. */
function HiddenTermRow({ term, isHidden, onChange }: HiddenTermRowProps) {
  const { label, site } = term;
  const action = isHidden ? 'Show again' : 'Undo';
  const place = site === null ? '' : ` on ${site}`;
  return (
    <li>
      <span>
        {label}
        {site !== null && <small> on {site}</small>}
        {!isHidden && <small> · marked again</small>}
      </span>
      <button type="button" aria-label={`${action}: ${label}${place}`} onClick={() => onChange(term, !isHidden)}>
        {action}
      </button>
    </li>
  );
}

function keyOf({ termId, site }: HiddenTerm): string {
  return `${site ?? ''}/${termId}`;
}

function byLabelAndSite(a: HiddenTerm, b: HiddenTerm): number {
  return a.label.localeCompare(b.label, 'en') || (a.site ?? '').localeCompare(b.site ?? '', 'en');
}
