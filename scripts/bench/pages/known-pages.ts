import { readFile } from 'node:fs/promises';
import path from 'node:path';
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

/** Serves the demo page of the project, with a script in its head. */
export async function addDemoPage(bench: Workbench, script: string): Promise<string> {
  const html = await readFile(path.resolve(import.meta.dirname, '../../../demo/hip-pain.html'), 'utf8');
  const safe = script.replaceAll('</script', '<\\/script');
  return bench.addPage(
    'demo',
    html.replace('<head>', () => `<head><script>${safe}</script>`),
  );
}
