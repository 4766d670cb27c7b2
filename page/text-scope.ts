import { isReadLanguage } from '../matching/text-language';
import { parentAcross } from './composed-tree';

/** What holds for the text inside an element and everything in it. */
interface Scope {
  /** True in a language that is not read. */
  isForeign: boolean;
  /** True in what the page is operated with and framed by: the calm selection shows nothing there. */
  isFurniture: boolean;
  isHeading: boolean;
  isLink: boolean;
}

const furnitureNames = new Set(['nav', 'header', 'footer', 'label', 'legend', 'menu', 'search']);
const furnitureRoles = new Set([
  'banner',
  'contentinfo',
  'menu',
  'menubar',
  'menuitem',
  'navigation',
  'search',
  'tab',
  'tablist',
  'toolbar',
]);
const headingName = /^h[1-6]$/;

/** Follows what holds for text on the way through the elements of a page. */
export class TextScope {
  #now: Scope;
  readonly #outer: { element: Element; before: Scope }[] = [];

  /** Starts at `root`, with what the elements around it say. */
  constructor(root: Node) {
    this.#now = { isForeign: false, isFurniture: false, isHeading: false, isLink: false };
    const around: Element[] = [];
    for (let at: Node | null = root; at; at = parentAcross(at)) {
      if (at.nodeType === Node.ELEMENT_NODE) around.push(at as Element);
    }
    for (const element of around.reverse()) this.#now = inside(element, this.#now);
  }

  get isForeign(): boolean {
    return this.#now.isForeign;
  }

  get isFurniture(): boolean {
    return this.#now.isFurniture;
  }

  get isHeading(): boolean {
    return this.#now.isHeading;
  }

  get isLink(): boolean {
    return this.#now.isLink;
  }

  enter(element: Element): void {
    const next = inside(element, this.#now);
    if (next === this.#now) return;
    this.#outer.push({ element, before: this.#now });
    this.#now = next;
  }

  leave(element: Element): void {
    if (this.#outer.at(-1)?.element === element) this.#now = this.#outer.pop()?.before ?? this.#now;
  }
}

/** What holds inside `element`; `outside` itself where nothing changes. */
function inside(element: Element, outside: Scope): Scope {
  const name = element.localName;
  const isPlain = !element.hasAttributes();
  const lang = isPlain ? null : element.getAttribute('lang');
  const role = isPlain ? undefined : element.getAttribute('role')?.trim().toLowerCase();
  const isFurniture = outside.isFurniture || furnitureNames.has(name) || (!!role && furnitureRoles.has(role));
  const isHeading = outside.isHeading || headingName.test(name) || role === 'heading';
  const isForeign = lang === null ? outside.isForeign : !isReadLanguage(lang);
  const isLink = outside.isLink || name === 'a';
  const isSame =
    isFurniture === outside.isFurniture &&
    isHeading === outside.isHeading &&
    isForeign === outside.isForeign &&
    isLink === outside.isLink;
  return isSame ? outside : { isForeign, isFurniture, isHeading, isLink };
}
