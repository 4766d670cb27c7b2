import type { ChaosState } from '../chaos-state';

/** Told of every error and warning that a framework reports by a way of its own. */
export type OnFault = (fault: unknown) => void;

/** An app that is on the page. */
export interface ChaosApp {
  /** Shows another state: at once, or when the framework finds time for it. */
  show(state: ChaosState, timing: 'now' | 'soon'): void;
}

/** Puts an app with its first state into `host`. */
export type MountApp = (host: HTMLElement, onFault: OnFault) => ChaosApp;

/** Where the text beside the app goes. */
export function getAside(place: string): HTMLElement {
  const element = document.getElementById(place);
  if (!element) throw new Error(`the page has no #${place}`);
  return element;
}
