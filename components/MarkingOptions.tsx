export interface MarkingOptionsProps {
  painter: 'highlights' | 'elements';
  showsEveryMention: boolean;
  /** The keys that change it; null where there are none. */
  shortcut: string | null;
  onPainterChange: (painter: 'highlights' | 'elements') => void;
  onEveryMentionChange: (showsEveryMention: boolean) => void;
}

/** How terms are marked, and how many of them. */
export function MarkingOptions(props: MarkingOptionsProps) {
  const { painter, showsEveryMention, shortcut, onPainterChange, onEveryMentionChange } = props;
  return (
    <section aria-labelledby="marking-title">
      <h2 id="marking-title">Marking</h2>
      <label class="option">
        <input
          type="checkbox"
          name="painter"
          checked={painter === 'elements'}
          onChange={(event) => onPainterChange(event.currentTarget.checked ? 'elements' : 'highlights')}
        />
        <span>
          Mark terms as page elements (Tab and screen readers reach them)
          <small>
            Without it, marks are painted over the page and nothing in the page is changed. With it, each marked term
            becomes an element of the page and can be opened with Enter.
          </small>
        </span>
      </label>
      <label class="option">
        <input
          type="checkbox"
          name="every-mention"
          checked={showsEveryMention}
          onChange={(event) => onEveryMentionChange(event.currentTarget.checked)}
        />
        <span>
          Show every mention
          <small>
            Without it, a page stays calm: a term is marked where it first stands in a section, and not too many at
            once. With it, every mention is marked.
          </small>
        </span>
      </label>
      <p class="hint">
        {shortcut ? (
          <>
            Show every mention with the keys <kbd>{shortcut}</kbd>.
          </>
        ) : (
          'Show every mention has no keys now.'
        )}{' '}
        To change them, open chrome://extensions/shortcuts, or in Firefox the gear menu of about:addons.
      </p>
    </section>
  );
}
