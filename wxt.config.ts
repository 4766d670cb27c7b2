import path from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { minifyAgain } from './scripts/bundle/minify-again';
import { shipUsedMethods } from './scripts/bundle/used-methods';

const oldestBrowsers = ['chrome123', 'firefox146', 'safari18'];

/**
 * What is left out of the content script, since every frame loads it: the polyfill, because the browsers' own API gives
 * promises too, WXT's context, which would dispatch an event to the page, and what the card does not need of Preact and
 * of the words' library.
 */
const contentScriptAliases = {
  'wxt/browser': '@wxt-dev/browser',
  'wxt/utils/content-script-context': path.resolve('scripts/bundle/no-context.ts'),
  '@wxt-dev/i18n': path.resolve('scripts/bundle/short-words.ts'),
  'preact/jsx-runtime': path.resolve('scripts/bundle/small-preact-jsx.ts'),
  'preact/jsx-dev-runtime': path.resolve('scripts/bundle/small-preact-jsx.ts'),
  preact: path.resolve('scripts/bundle/small-preact.ts'),
};

/** We give mark.js one text node at a time: what it does about frames is never reached. */
const markUse = {
  used: ['markRanges'],
  skipped: [
    'getIframeContents',
    'isIframeBlank',
    'observeIframeLoad',
    'onIframeReady',
    'waitForIframes',
    'forEachIframe',
    'createInstanceOnIframe',
    'compareNodeIframe',
    'checkIframeFilter',
    'handleOpenIframes',
  ],
};

/** Build settings and the manifest. Every permission in here is explained in docs/privacy.md. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  vite: () => ({
    // The oldest browsers with everything the style sheets use; without it light-dark() would be rewritten.
    build: { target: oldestBrowsers, cssTarget: oldestBrowsers },
    plugins: [shipUsedMethods('/mark.js/dist/mark.es6.js', markUse)],
  }),
  hooks: {
    'vite:build:extendConfig'([entrypoint], config) {
      if (entrypoint?.type !== 'content-script') return;
      const changes = { resolve: { alias: contentScriptAliases }, plugins: [minifyAgain()] };
      Object.assign(config, mergeConfig(config, changes));
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Termlight',
    default_locale: 'en',
    description: '__MSG_extension_summary__',
    permissions: ['storage'],
    action: { default_title: 'Termlight' },
    // Chromium takes at most four suggested keys. Period and comma are > and < on most keyboards.
    commands: {
      'next-term': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_shortcuts_nextTerm__' },
      'previous-term': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_shortcuts_previousTerm__' },
      'explain-term': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_shortcuts_explainTerm__' },
      'toggle-every-mention': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_shortcuts_everyMention__',
      },
      'toggle-site': { description: '__MSG_shortcuts_site__' },
      _execute_action: { ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+G' } } : {}) },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'termlight@termlight.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
