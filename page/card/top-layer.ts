import type { CardHost } from './card-host';

export interface TopLayerOptions {
  document: Document;
  host: CardHost;
  /** Called when the card can no longer be used. */
  onBlocked: () => void;
}

/**
 * Keeps an open card above the popovers that the page opens after it. Behind a modal dialog, or an element that fills the
 * screen, nothing can be used. Ends with `signal`.
 */
export function watchTopLayer({ document, host, onBlocked }: TopLayerOptions, signal: AbortSignal): void {
  const onOpened = (event: Event): void => {
    const [opened] = event.composedPath();
    if (!host.isShown() || !(opened instanceof Element) || opened === host.element) return;
    if (opened.matches('dialog:modal, :fullscreen') && !opened.contains(host.element)) onBlocked();
    else if (opened.matches(':popover-open')) host.raise();
  };
  for (const type of ['toggle', 'fullscreenchange']) {
    document.defaultView?.addEventListener(type, onOpened, { capture: true, passive: true, signal });
  }
}
