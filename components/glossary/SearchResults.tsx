import type { Entry } from '../../glossary/entry';
import { inlineRuns, plainText } from '../../glossary/rich-text';
import type { Translate } from '../words';
import { LongList } from './LongList';
import type { GlossaryLinks } from './links';

export interface SearchResultsProps {
  t: Translate;
  links: GlossaryLinks;
  query: string;
  found: readonly Entry[];
  onClear: () => void;
}

/** What was found, best first, each with the beginning of its explanation; or what can be done when there is nothing. */
export function SearchResults({ t, links, query, found, onClear }: SearchResultsProps) {
  if (found.length === 0) {
    return (
      <div class="empty">
        <h2>{t('glossary.nothing', { query })}</h2>
        <p>{t('glossary.nothingHint')}</p>
        <button type="button" onClick={onClear}>
          {t('glossary.clear')}
        </button>
      </div>
    );
  }
  return (
    <LongList t={t} items={found} className="results" step={30}>
      {(entry) => (
        <li key={entry.id} lang="en">
          <a href={links.term(entry.id)}>{entry.label}</a>
          <p>{beginningOf(entry)}</p>
        </li>
      )}
    </LongList>
  );
}

/** The first sentence, which says what the term is. */
function beginningOf({ short }: Entry): string {
  const text = inlineRuns(short).map(plainText).join(' ').replace(/\s+/g, ' ').trim();
  return /^.+?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}
