import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ContentFile } from '../../glossary/front-matter';

/** Makes a folder of its own that is laid out like content-data and holds these files. The test removes it. */
export function makeContentFolder(files: readonly ContentFile[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  for (const name of ['terms', 'articles']) mkdirSync(path.join(folder, name));
  for (const file of files) writeFileSync(path.join(folder, file.path), file.text);
  return folder;
}
