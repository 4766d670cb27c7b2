import type { MountApp, OnFault } from './apps/chaos-app';
import { type PageReading, readPage } from './read-page';
import { type ChaosRun, runUpdates } from './run-updates';

/** What the tests call in the page. */
export interface ChaosPage {
  /** Makes random updates. Resolves when they have been made and the page has been quiet for `quietMs`. */
  run(run: ChaosRun, quietMs: number): Promise<PageReading>;
  /** All errors and warnings up to now. */
  faults(): string[];
}

/** Puts an app into the page and makes it ready for the tests. */
export function startChaosPage(mount: MountApp): void {
  const faults: string[] = [];
  const onFault = (fault: unknown): void => {
    faults.push(fault instanceof Error ? `${fault.message}\n${fault.stack}` : String(fault));
  };
  watchFaults(onFault);
  const app = mount(getHost(), onFault);
  (globalThis as unknown as { chaos: ChaosPage }).chaos = {
    async run(run, quietMs) {
      await runUpdates(app, run);
      await new Promise((resolve) => setTimeout(resolve, quietMs));
      return readPage();
    },
    faults: () => faults,
  };
}

function getHost(): HTMLElement {
  const host = document.getElementById('app');
  if (!host) throw new Error('the page has no place for an app');
  return host;
}

function watchFaults(onFault: OnFault): void {
  window.addEventListener('error', ({ error, message }) => onFault(error ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => onFault(reason));
  const { error } = console;
  console.error = (...words: unknown[]) => {
    onFault(words.join(' '));
    error(...words);
  };
}
