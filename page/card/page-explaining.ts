import type { PaintedMatch } from '../highlighter';

/** The card of a page, for who opens it by other ways than pointing. */
export interface PageExplaining {
  /**
   * Opens the card of a marked word at once. With `focusOrigin` the card takes the focus, and gives it back to that
   * element when it is closed.
   */
  explain(painted: PaintedMatch, focusOrigin?: HTMLElement): void;
  isOpen(): boolean;
}
