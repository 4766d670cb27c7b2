import { statSync } from 'node:fs';
import path from 'node:path';
import { serveFolder } from '../browser/serve';
import { UsageError } from '../usage-error';

const demoFolder = path.resolve(import.meta.dirname, '../../demo');

/** A page to open, and what to close afterwards. */
export interface Target {
  url: string;
  close(): Promise<void>;
}

/**
 * Makes a page out of what was asked for: a URL stays, a file is served from loopback with its folder, nothing stands
 * for the demo page.
 * @throws UsageError when there is no such file.
 */
export async function openTarget(wanted: string | null): Promise<Target> {
  if (wanted !== null && /^https?:\/\//.test(wanted)) return { url: wanted, close: async () => undefined };
  const file = path.resolve(wanted ?? path.join(demoFolder, 'hip-pain.html'));
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`expected a file or an address that begins with http:// or https://, found "${wanted}"`);
  }
  const server = await serveFolder(path.dirname(file));
  return { url: server.urlOf(path.basename(file)), close: server.close };
}
