import { statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { entries } from '../../generated/entries';
import { readMatchIndex } from '../../generated/match-index';
import { serveFolder } from '../browser/serve';
import { UsageError } from '../usage-error';
import { termPage } from './term-page';

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

/**
 * Makes a page that holds every name of a term and serves it from loopback.
 * @throws UsageError when there is no such term.
 */
export async function openTermPage(id: string): Promise<Target> {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new UsageError(`--term: expected the id of a term, such as bursitis, found "${id}"`);
  const abbreviations = readMatchIndex().terms.find((one) => one.id === id)?.abbreviations ?? [];
  const folder = await mkdtemp(path.join(tmpdir(), 'termlight-term-'));
  await writeFile(path.join(folder, `${id}.html`), termPage(entry, abbreviations));
  const server = await serveFolder(folder);
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { url: server.urlOf(`${id}.html`), close };
}
