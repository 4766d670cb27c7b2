import { Component, createRef } from 'preact';

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

interface TermActionsProps {
  label: string;
  hiding: Hiding;
}

interface TermActionsState {
  scope: Place | null;
  news: string;
}

/**
 * The reader's correction: hides a term on the site or everywhere, says what has happened, and undoes it. A class,
 * because it is the only part of the card with a state: hooks for it alone would make every page load a library more.
 */
export class TermActions extends Component<TermActionsProps, TermActionsState> {
  override state: TermActionsState = { scope: this.props.hiding.scope, news: '' };
  /** The button that was pressed last; the focus goes on from it to the one that takes it back, and again to it. */
  #pressed: Place | null = null;
  #isSaving = false;
  readonly #group = createRef<HTMLDivElement>();

  // Before anything else can happen: a card that is closed without the focus does not give it back.
  override componentDidUpdate(_: TermActionsProps, before: TermActionsState): void {
    const { scope } = this.state;
    if (!this.#pressed || scope === before.scope) return;
    const next = scope ? 'button' : `button[data-scope="${this.#pressed}"]`;
    this.#group.current?.querySelector<HTMLElement>(next)?.focus();
  }

  async #change(wanted: Place, isHidden: boolean): Promise<void> {
    if (this.#isSaving) return;
    this.#isSaving = true;
    this.#pressed = wanted;
    const { label, hiding } = this.props;
    try {
      const now = await hiding.onChange({ scope: wanted, isHidden });
      this.setState({ scope: now, news: now ? '' : `“${label}” is marked again.` });
    } catch {
      this.setState({ news: 'Could not be saved. Reload the page and try again.' });
    } finally {
      this.#isSaving = false;
    }
  }

  override render() {
    const { label, hiding } = this.props;
    const { scope, news } = this.state;
    const place = scope === 'site' ? `on ${hiding.site}` : 'anywhere';
    return (
      <div class={scope ? 'term-actions is-hidden' : 'term-actions'} ref={this.#group}>
        <p role="status">{news || (scope && `You will not see “${label}” marked ${place} any more.`)}</p>
        {scope ? (
          <button type="button" onClick={() => this.#change(scope, false)}>
            Undo
          </button>
        ) : (
          actions.map((action) => (
            <button
              type="button"
              key={action.scope}
              data-scope={action.scope}
              onClick={() => this.#change(action.scope, true)}
            >
              {action.name}
            </button>
          ))
        )}
      </div>
    );
  }
}
