import { closestShown } from '../composed-tree';

/** The element that carries the card. It is the only thing ever added to a page with the default painter. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Closed to the page's scripts; the card is rendered in here. */
  readonly shadow: ShadowRoot;
  /** Gives the card its look, which must be there before it is shown. */
  style(css: string): void;
  /** Shows the host over everything the page has; `near` is the element in which the page shows what is explained. */
  show(near: Element): void;
  /** Puts a shown host above what the page has opened since. */
  raise(): void;
  hide(): void;
  isShown(): boolean;
  /** True while the focus is in the card. */
  hasFocus(): boolean;
  /** True while some of the card's text is selected. */
  hasSelection(): boolean;
  /** Tells whether an event came from the card. */
  isTargetOf(event: Event): boolean;
}

const hostName = 'explained-term-card';

/** Page style sheets reach the host element, so what places it is set on it and marked important. */
const hostStyle: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'color-scheme': 'light dark',
  'z-index': '2147483647',
};

/**
 * Creates a host that is in the document only while it is shown, and never after `signal` is aborted. As a popover it
 * stands in the top layer, above everything the page has.
 */
export function createCardHost(document: Document, signal: AbortSignal): CardHost {
  const element = document.createElement(hostName);
  const shadow = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  shadow.adoptedStyleSheets = [sheet];
  for (const [property, value] of Object.entries(hostStyle)) element.style.setProperty(property, value, 'important');
  element.popover = 'manual';
  signal.addEventListener('abort', () => element.remove());

  return {
    element,
    shadow,
    style(css) {
      if (sheet.cssRules.length === 0) sheet.replaceSync(css);
    },
    show(near) {
      const parent = parentFor(near, document);
      if (element.parentNode !== parent) parent.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    raise() {
      const focused = shadow.activeElement;
      element.hidePopover();
      element.showPopover();
      // Hiding has given the focus back to the page.
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
    hide: () => element.remove(),
    isShown: () => element.isConnected,
    hasFocus: () => shadow.activeElement !== null,
    hasSelection: () => hasSelectionIn(shadow, document),
    isTargetOf: (event) => event.composedPath().includes(element),
  };
}

/** Not yet in TypeScript's DOM types, or not standard: Chromium before 137 knows only the selection of a shadow root. */
type ShadowSelection = Selection & { getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[] };

function hasSelectionIn(shadow: ShadowRoot & { getSelection?: () => Selection | null }, document: Document): boolean {
  const selection: ShadowSelection | null = document.getSelection();
  if (!selection?.getComposedRanges) return shadow.getSelection?.()?.isCollapsed === false;
  const ranges = selection.getComposedRanges({ shadowRoots: [shadow] });
  return ranges.some((range) => !range.collapsed && shadow.contains(range.startContainer));
}

/**
 * Outside an open modal dialog, or an element that fills the screen, everything is inert, so a card for a word in it
 * must be in it too. So must it be in a popover, which a click outside would close.
 */
function parentFor(near: Element, document: Document): Element {
  return closestShown(near, 'dialog:modal, :fullscreen, :popover-open') ?? document.documentElement;
}
