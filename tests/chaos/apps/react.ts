import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { type ChaosState, firstState } from '../chaos-state';
import type { ChaosApp, MountApp, OnFault } from './chaos-app';
import { ReactView } from './react-view';

const view = (state: ChaosState) => createElement(ReactView, { state });
const reporting = (onFault: OnFault) => ({
  onUncaughtError: onFault,
  onCaughtError: onFault,
  onRecoverableError: onFault,
});

/** A React app that is rendered in the browser. */
export const mountReact: MountApp = (host, onFault) => {
  const root = createRoot(host, reporting(onFault));
  flushSync(() => root.render(view(firstState)));
  return toApp(root);
};

/** A React app that takes over the server's HTML, which must be in `host` already. */
export const hydrateReact: MountApp = (host, onFault) => toApp(hydrateRoot(host, view(firstState), reporting(onFault)));

function toApp(root: Root): ChaosApp {
  return {
    show(state, timing) {
      if (timing === 'now') flushSync(() => root.render(view(state)));
      else root.render(view(state));
    },
  };
}
