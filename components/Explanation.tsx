import type { Entry } from '../glossary/entry';
import { RichTextView } from './RichTextView';
import { SourceList } from './SourceList';

export interface ExplanationProps {
  entry: Entry;
  onOpenTerm: (termId: string) => void;
  onOpenSection: (section: NonNullable<Entry['section']>) => void;
}

/** All that is said of a term below its name: the card and the popup show the same. */
export function Explanation({ entry, onOpenTerm, onOpenSection }: ExplanationProps) {
  const { short, more, caution, section, related, sources } = entry;
  return (
    <div class="explanation">
      <RichTextView text={short} sources={sources} onOpenTerm={onOpenTerm} />
      {caution && (
        <section class="caution" aria-label="Caution">
          <h3>Good to know</h3>
          <RichTextView text={caution} sources={sources} onOpenTerm={onOpenTerm} />
        </section>
      )}
      {more && (
        <details key={entry.id}>
          <summary>More</summary>
          <RichTextView text={more} sources={sources} onOpenTerm={onOpenTerm} />
        </details>
      )}
      {section && (
        <p>
          In the article:{' '}
          <button type="button" class="term-link" onClick={() => onOpenSection(section)}>
            {section.heading}
          </button>
        </p>
      )}
      <p>
        See also:{' '}
        {related.map(({ id, label }, n) => (
          <span key={id}>
            {n > 0 && ', '}
            <button type="button" class="term-link" onClick={() => onOpenTerm(id)}>
              {label}
            </button>
          </span>
        ))}
      </p>
      <h3>Sources</h3>
      <SourceList sources={sources} />
    </div>
  );
}
