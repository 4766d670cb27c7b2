import { Component, createRef } from 'preact';
import type { Translate } from './words';

type Place = 'site' | 'everywhere';

/** What a card can do to hide the term it shows, or to show it again. */
export interface Hiding {
  site: string;
  /** Where the term is hidden when the card is drawn; null where it is marked. */
  scope: Place | null;
  /** Tells where the term is hidden then; rejects when the change could not be stored. */
  onChange: (change: { scope: Place; isHidden: boolean }) => Promise<Place | null>;
}

const actions = [
  { scope: 'everywhere', name: 'card.known' },
  { scope: 'site', name: 'card.notHere' },
] as const;

interface TermActionsProps {
  t: Translate;
  label: string;
  hiding: Hiding;
}

interface TermActionsState {
  scope: Place | null;
  news: string;
}

/**
 * The reader's correction: hides a term on the site or everywhere, says what has happened, and undoes it. A class,
 * because hooks for it alone would make every page load a library more.
 */
export class TermActions extends Component<TermActionsProps, TermActionsState> {
  override state: TermActionsState = { scope: this.props.hiding.scope, news: '' };
  /** The button that was pressed last; the focus goes on from it to the one that takes it back, and again to it. */
  #pressed: Place | null = null;
  #isSaving = false;
  /** Known beforehand: when the extension is gone, so are its words. */
  readonly #notSaved = this.props.t('card.notSaved');
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
    const { t, label, hiding } = this.props;
    try {
      const now = await hiding.onChange({ scope: wanted, isHidden });
      this.setState({ scope: now, news: now ? '' : t('card.markedAgain', { term: label }) });
    } catch {
      this.setState({ news: this.#notSaved });
    } finally {
      this.#isSaving = false;
    }
  }

  #told(): string {
    const { t, label, hiding } = this.props;
    const { scope, news } = this.state;
    if (news || !scope) return news;
    return scope === 'site'
      ? t('card.hiddenOnSite', { term: label, site: hiding.site })
      : t('card.hiddenEverywhere', { term: label });
  }

  override render() {
    const { t } = this.props;
    const { scope } = this.state;
    return (
      <div class={scope ? 'term-actions is-hidden' : 'term-actions'} ref={this.#group}>
        <p role="status">{this.#told()}</p>
        {scope ? (
          <button type="button" onClick={() => this.#change(scope, false)}>
            {t('card.undo')}
          </button>
        ) : (
          actions.map((action) => (
            <button
              type="button"
              key={action.scope}
              data-scope={action.scope}
              onClick={() => this.#change(action.scope, true)}
            >
              {t(action.name)}
            </button>
          ))
        )}
      </div>
    );
  }
}
