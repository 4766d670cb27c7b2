import { defineConfig } from 'wxt';

const oldestBrowsers = ['chrome123', 'firefox146', 'safari18'];

/** Build settings and the manifest. Every permission in here is explained in docs/privacy.md. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    // The oldest browsers with everything the style sheets use; without it light-dark() would be rewritten.
    build: { target: oldestBrowsers, cssTarget: oldestBrowsers },
  }),
  hooks: {
    'vite:build:extendConfig'([entrypoint], { resolve }) {
      // Every frame loads the content script, and the browsers' own API gives promises: it goes without the polyfill.
      if (entrypoint?.type === 'content-script') Reflect.deleteProperty(resolve?.alias ?? {}, 'wxt/browser');
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Termlight',
    description:
      'Explains health terms on the pages you visit, in plain words with sources. Offline; nothing is sent anywhere.',
    permissions: ['storage'],
    action: { default_title: 'Termlight' },
    commands: {
      'toggle-every-mention': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: 'Show every mention, or only the first ones',
      },
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
