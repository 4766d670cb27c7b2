import { createRandom, type Random } from '../../scripts/random';
import type { ChaosApp } from './apps/chaos-app';
import { type ChaosState, firstState } from './chaos-state';
import { updateAtRandom } from './random-update';

/** What an app is to be put through. */
export interface ChaosRun {
  seed: number;
  updates: number;
  /** True where nothing is marked: then there is no painting of marks to be waited for. */
  isHurried: boolean;
}

/**
 * Shows random updates in an app, in bursts: at once or when the framework finds time, and with or without time
 * between them for the page to be painted and read. The same seed makes the same updates.
 */
export async function runUpdates(app: ChaosApp, { seed, updates, isHurried }: ChaosRun): Promise<void> {
  // What the page shows does not hang on when, so that runs can be compared.
  const random = createRandom(seed);
  const timing = createRandom(seed ^ 0x5eed);
  let state: ChaosState = firstState;
  for (let done = 0; done < updates; ) {
    const burst = Math.min(1 + timing.below(12), updates - done);
    const isAtOnce = timing.isTrue(0.5);
    const isApart = timing.isTrue(0.3);
    for (let n = 0; n < burst; n++) {
      state = updateAtRandom(state, random);
      app.show(state, isAtOnce ? 'now' : 'soon');
      if (isApart) await Promise.resolve();
    }
    done += burst;
    await pause(timing, isHurried);
  }
}

/** Sometimes none, mostly a frame, and now and then as long as it takes until marks have been painted. */
async function pause(timing: Random, isHurried: boolean): Promise<void> {
  const kind = timing.below(100);
  const longMs = 90 + timing.below(60);
  if (kind < 15) await Promise.resolve();
  else if (kind >= 30 && kind < 88) await new Promise((resolve) => requestAnimationFrame(resolve));
  else await new Promise((resolve) => setTimeout(resolve, kind < 30 || isHurried ? 0 : longMs));
}
