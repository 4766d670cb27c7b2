import type { MountApp } from './apps/chaos-app';
import { type PageReading, readPage } from './read-page';
import { type ChaosRun, runUpdates } from './run-updates';

/** What the tests call in the page. */
export interface ChaosPage {
  /** Makes random updates. Resolves when they have been made and the page has been quiet for `quietMs`. */
  run(run: ChaosRun, quietMs: number): Promise<PageReading>;
  read(): PageReading;
  /** All errors and warnings up to now. */
  faults(): string[];
}

const faults: string[] = [];
const onFault = (fault: unknown): void => {
  faults.push(fault instanceof Error ? `${fault.message}\n${fault.stack}` : String(fault));
};

watchFaults();
const app = (await findMount())(getHost(), onFault);
(globalThis as unknown as { chaos: ChaosPage }).chaos = {
  async run(run, quietMs) {
    await runUpdates(app, run);
    await new Promise((resolve) => setTimeout(resolve, quietMs));
    return readPage();
  },
  read: readPage,
  faults: () => faults,
};

async function findMount(): Promise<MountApp> {
  const framework = new URLSearchParams(location.search).get('framework');
  switch (framework) {
    case 'react':
      return (await import('./apps/react')).mountReact;
    case 'hydrated':
      return (await import('./apps/react')).hydrateReact;
    case 'preact':
      return (await import('./apps/preact')).mountPreact;
    case 'vue':
      return (await import('./apps/vue')).mountVue;
    case 'svelte':
      return (await import('./apps/svelte')).mountSvelte;
    case 'lit':
      return (await import('./apps/lit')).mountLit;
    default:
      throw new Error(`expected a framework, found "${framework}"`);
  }
}

function getHost(): HTMLElement {
  const host = document.getElementById('app');
  if (!host) throw new Error('the page has no place for an app');
  return host;
}

function watchFaults(): void {
  window.addEventListener('error', ({ error, message }) => onFault(error ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => onFault(reason));
  const { error } = console;
  console.error = (...words: unknown[]) => {
    onFault(words.join(' '));
    error(...words);
  };
}
