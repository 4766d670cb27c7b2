import type { MountApp } from './apps/chaos-app';
import { startChaosPage } from './chaos-page';

startChaosPage(await findMount());

async function findMount(): Promise<MountApp> {
  const framework = new URLSearchParams(location.search).get('framework');
  switch (framework) {
    case 'react':
      return (await import('./apps/react')).mountReact;
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
