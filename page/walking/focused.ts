import { markName } from '../mark-look';

/** The element that has the focus, in whatever shadow root of the page; null where none has it. */
export function findFocused(document: Document): HTMLElement | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : null;
}

/** Tells whether something is an element that we have added to the page, but for marks. */
export function isOurs(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName.startsWith(`${markName}-`);
}
