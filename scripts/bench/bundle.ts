import path from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * Bundles a file of `in-page/` into one script that a page can run.
 * @throws Error when it does not become one script.
 */
export async function bundleForPage(file: string): Promise<string> {
  const entry = path.resolve(import.meta.dirname, 'in-page', file);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry, formats: ['iife'], name: 'bench' },
      write: false,
      // Names of functions stay as they are, so that a profile can be read.
      minify: false,
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const [chunk, ...others] = output?.output ?? [];
  if (!chunk || others.length > 0) throw new Error(`expected one script of ${file}`);
  return chunk.code;
}
