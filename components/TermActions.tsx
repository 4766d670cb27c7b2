import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Place = 'site' | 'everywhere';

/** What a card can do to hide the term it shows, or to show it again. */
export interface Hiding {
  site: string;
  /** Where the term is hidden when the card is drawn; null where it is marked. */
  scope: Place | null;
  /** Tells where the term is hidden then; rejects when the change could not be stored. */
  onChange: (change: { scope: Place; isHidden: boolean }) => Promise<Place | null>;
}

const actions: readonly { scope: Place; name: string }[] = [
  { scope: 'site', name: 'Not this meaning here' },
  { scope: 'everywhere', name: 'I know this term' },
];

/** The reader's correction: hides a term on the site or everywhere, says what has happened, and undoes it. */
export function TermActions({ label, hiding }: { label: string; hiding: Hiding }) {
  const { site, onChange } = hiding;
  const [scope, setScope] = useState(hiding.scope);
  const [news, setNews] = useState('');
  /** The button that was pressed last; the focus goes on from it to the one that takes it back, and again to it. */
  const pressed = useRef<Place | null>(null);
  const isSaving = useRef(false);
  const group = useRef<HTMLDivElement>(null);
  // Before anything else can happen: a card that is closed without the focus does not give it back.
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const next = scope ? 'button' : `button[data-scope="${pressed.current}"]`;
    group.current?.querySelector<HTMLElement>(next)?.focus();
  }, [scope]);

  const change = async (wanted: Place, isHidden: boolean): Promise<void> => {
    if (isSaving.current) return;
    isSaving.current = true;
    pressed.current = wanted;
    try {
      const now = await onChange({ scope: wanted, isHidden });
      setNews(now ? '' : `“${label}” is marked again.`);
      setScope(now);
    } catch {
      setNews('Could not be saved. Reload the page and try again.');
    } finally {
      isSaving.current = false;
    }
  };
  const place = scope === 'site' ? `on ${site}` : 'anywhere';
  return (
    <div class={scope ? 'term-actions is-hidden' : 'term-actions'} ref={group}>
      <p role="status">{news || (scope && `You will not see “${label}” marked ${place} any more.`)}</p>
      {scope ? (
        <button type="button" onClick={() => change(scope, false)}>
          Undo
        </button>
      ) : (
        actions.map((action) => (
          <button type="button" key={action.scope} data-scope={action.scope} onClick={() => change(action.scope, true)}>
            {action.name}
          </button>
        ))
      )}
    </div>
  );
}
