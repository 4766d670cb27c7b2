import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const pageDir = path.join(import.meta.dirname, 'in-page');

/** Bundles the page of the gallery with all views and gives the folder it is in, which git ignores. */
export async function buildGallery(): Promise<string> {
  const outDir = path.join(root, '.artifacts/gallery-page', process.env.TEST_BROWSER ?? '');
  await build({
    configFile: false,
    root: pageDir,
    base: './',
    logLevel: 'error',
    resolve: { alias: { '#i18n': path.join(root, '.wxt/i18n/index.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      target: 'esnext',
      cssTarget: ['chrome123', 'firefox146'],
      rolldownOptions: { input: path.join(pageDir, 'gallery.html') },
    },
  });
  return outDir;
}

/** The words of a language by the keys of a browser's message file. */
export async function readMessages(locale: string): Promise<Record<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(path.join(root, `locales/${locale}.yml`)));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
