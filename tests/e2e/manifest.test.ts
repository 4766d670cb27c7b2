import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browser/find-browser';
import { builtExtension } from '../../scripts/browser/launch';

test('the built manifest asks for storage only and gives pages nothing to load', async () => {
  const folder = builtExtension[process.env.TEST_BROWSER as BrowserName];
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions).toEqual(['storage']);
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('optional_permissions');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  // Chromium takes no more than four suggested keys; all can be changed in the browser.
  const keys = Object.entries<{ suggested_key?: { default: string } }>(manifest.commands).map(
    ([name, { suggested_key }]) => [name, suggested_key?.default],
  );
  expect(Object.fromEntries(keys)).toEqual({
    'next-term': 'Alt+Shift+Period',
    'previous-term': 'Alt+Shift+Comma',
    'explain-term': 'Alt+Shift+E',
    'toggle-every-mention': 'Alt+Shift+M',
    'toggle-site': undefined,
    _execute_action: process.env.TEST_BROWSER === 'firefox' ? 'Alt+Shift+G' : undefined,
  });
  expect(manifest.content_scripts).toHaveLength(1);
  expect(manifest.content_scripts[0]).toMatchObject({
    matches: ['file:///*', 'http://*/*', 'https://*/*'],
    all_frames: true,
  });
  // The look of marks; the card brings its own, which pages cannot see.
  expect(manifest.content_scripts[0].css).toEqual(['content-scripts/content.css']);
});
