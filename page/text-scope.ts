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

/** What an element changes by its name alone; most change nothing. */
const changeByName = new Map<string, 'furniture' | 'heading' | 'link'>([
  ...'nav header footer label legend menu search'.split(' ').map((name) => [name, 'furniture'] as const),
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((name) => [name, 'heading'] as const),
  ['a', 'link'],
]);
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
  const change = changeByName.get(element.localName);
  const isPlain = !element.hasAttributes();
  const lang = isPlain ? null : element.getAttribute('lang');
  const role = isPlain ? null : element.getAttribute('role');
  if (change === undefined && lang === null && role === null) return outside;
  const roleName = role?.trim().toLowerCase() ?? '';
  const isFurniture = outside.isFurniture || change === 'furniture' || furnitureRoles.has(roleName);
  const isHeading = outside.isHeading || change === 'heading' || roleName === 'heading';
  const isForeign = lang === null ? outside.isForeign : !isReadLanguage(lang);
  const isLink = outside.isLink || change === 'link';
  return { isForeign, isFurniture, isHeading, isLink };
}
