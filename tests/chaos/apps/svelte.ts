import { flushSync, mount } from 'svelte';
import { type ChaosState, firstState } from '../chaos-state';
import Chaos from './ChaosApp.svelte';
import type { MountApp } from './chaos-app';

/** A Svelte app. */
export const mountSvelte: MountApp = (target) => {
  const source = { first: firstState, show: (_: ChaosState): void => undefined };
  mount(Chaos, { target, props: { source } });
  flushSync();
  return {
    show(state, timing) {
      source.show(state);
      if (timing === 'now') flushSync();
    },
  };
};
