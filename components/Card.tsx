import { Component, createRef } from 'preact';
import type { SectionReference } from '../glossary/entry';
import type { ExplainedTerm } from '../glossary/explained-term';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { CardTrail } from './CardTrail';
import type { Hiding } from './TermActions';
import { type ViewPress, ViewTree } from './ViewTree';
import type { Translate } from './words';

export interface CardProps {
  t: Translate;
  /** The terms opened one from the other, in that order, each once; the last one is shown. */
  trail: readonly ExplainedTerm[];
  /** Null where terms cannot be hidden. */
  hiding: Hiding | null;
  /** True at the edge of a small window or under a finger. */
  isSheet: boolean;
  /** True while it stays where it is until it is closed. */
  isPinned: boolean;
  textSizePx: number;
  /** Words of the page nearby that cannot be tapped, since they are links. */
  alsoHere: readonly { text: string; onOpen: () => void }[];
  onClose: () => void;
  onOpenTerm: (termId: string) => void;
  /** Goes back to a term of the trail, by its place in it. */
  onReturn: (place: number) => void;
  onPin: (isPinned: boolean) => void;
  onOpenSection: (section: SectionReference) => void;
  onOpenGlossary: (termId: string) => void;
}

/** Where the reader was in a term when another one was opened from it. */
interface Leaving {
  scrollTop: number;
  /** What had the focus in the card; null where it was elsewhere. */
  focused: HTMLElement | null;
}

const lastOf = ({ trail }: CardProps): ExplainedTerm => trail.at(-1) as ExplainedTerm;

/**
 * The explanation on the page: a dialog that does not block it, named after the term. Terms it came from stay drawn,
 * unseen, so that going back leads to the very place. A class, because hooks would make every page load a library more.
 */
export class Card extends Component<CardProps> {
  readonly #dialog = createRef<HTMLDivElement>();
  readonly #scroller = createRef<HTMLDivElement>();
  readonly #left = new Map<string, Leaving>();

  override getSnapshotBeforeUpdate(before: CardProps): Leaving {
    const dialog = this.#dialog.current as HTMLElement;
    const focused = (dialog.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
    const leaving = {
      scrollTop: this.#scroller.current?.scrollTop ?? 0,
      focused: dialog.contains(focused) ? focused : null,
    };
    if (lastOf(before) !== lastOf(this.props)) this.#left.set(lastOf(before).id, leaving);
    return leaving;
  }

  override componentDidUpdate(before: CardProps, _: unknown, { focused }: Leaving): void {
    const now = lastOf(this.props);
    if (now === lastOf(before)) return;
    const known = before.trail.includes(now) ? this.#left.get(now.id) : undefined;
    this.#scroller.current?.scrollTo({ top: known?.scrollTop ?? 0, behavior: 'instant' });
    if (!focused) return;
    const heading = this.#dialog.current?.querySelector('h2');
    const next = known?.focused?.isConnected ? known.focused : heading;
    next?.focus({ preventScroll: true });
  }

  readonly #onPress = ({ 'data-term': termId, 'data-section': section = '' }: ViewPress): void => {
    const [article = '', anchor = ''] = section.split('#');
    if (termId) this.props.onOpenTerm(termId);
    else this.props.onOpenSection({ article, anchor });
  };

  override render(props: CardProps) {
    const { t, trail, isSheet, isPinned, textSizePx } = props;
    const shown = lastOf(props);
    return (
      <div
        class={`card${isSheet ? ' is-sheet' : ''}${isPinned ? ' is-pinned' : ''}`}
        role="dialog"
        aria-labelledby="card-title"
        aria-describedby={`short-${shown.id}`}
        lang={t('language')}
        dir="ltr"
        tabIndex={-1}
        ref={this.#dialog}
        style={{ fontSize: `${textSizePx}px` }}
      >
        <CardHead {...props} />
        <div class="card-scroll" ref={this.#scroller}>
          <CardTrail t={t} terms={trail.slice(0, -1)} onReturn={props.onReturn} />
          {trail.map((term) => (
            <div key={term.id} class="card-page" hidden={term !== shown}>
              <ViewTree nodes={term.view} onPress={this.#onPress} />
            </div>
          ))}
          <CardFoot key={shown.id} {...props} term={shown} />
        </div>
      </div>
    );
  }
}
