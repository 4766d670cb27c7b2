import type { ComponentChild } from 'preact';
import type { Translate } from '../../../components/words';

/** One surface of the extension in all states it can be in, rendered by props alone. */
export interface Surface {
  name: string;
  /** Its style sheet, as text. */
  css: string;
  /** `page` fills the window; `popup` is as wide as the browser makes it; `card` stands in a shadow root on a page. */
  frame: 'page' | 'popup' | 'card';
  /** What renders each state, by name. */
  states: Readonly<Record<string, (t: Translate) => ComponentChild>>;
  /** What is done in a state after it was rendered, such as opening what is folded; by name of the state. */
  actions?: Readonly<Record<string, (root: ParentNode) => void | Promise<void>>>;
}

/** One state of a surface, by their names. */
export interface GalleryState {
  surface: string;
  state: string;
}

/** What the driver of the gallery finds in the page. */
export interface Gallery {
  /** Every state of every surface. */
  states: GalleryState[];
  /** Shows one state in an otherwise empty page. Resolves when it is drawn. Throws when there is no such state. */
  show(surface: string, state: string): Promise<void>;
}
