import type { Workbench } from '../workbench';
import { generatePage } from './generate-page';
import { pageNames } from './glossary-names';

/** Sizes of generated pages in bytes; kB and MB count in thousands. */
export const bytesOf = { small: 100_000, median: 150_000, big: 1_000_000, huge: 10_000_000 } as const;

/** Serves a generated page about health and gives its address. `script` is run in its head. */
export function addHealthPage(bench: Workbench, bytes: number, script = ''): Promise<string> {
  const html = generatePage({ seed: 1, bytes, topic: { names: pageNames() }, script });
  return bench.addPage(`health-${bytes}-${script.length}`, html);
}

/** Serves a generated page on which there is nothing to find. */
export function addEverydayPage(bench: Workbench, bytes: number, script = ''): Promise<string> {
  const html = generatePage({ seed: 2, bytes, topic: { names: [] }, script });
  return bench.addPage(`everyday-${bytes}-${script.length}`, html);
}
