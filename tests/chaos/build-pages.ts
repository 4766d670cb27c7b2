import path from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { ReactView } from './apps/react-view';
import { firstState } from './chaos-state';

const here = import.meta.dirname;

type PageName = 'chaos' | 'hydrated' | 'editors' | 'odd';

/** Bundles pages of this folder with all they need and gives the folder they are in, which git ignores. */
export async function buildPages(...names: readonly [PageName, ...PageName[]]): Promise<string> {
  // Each browser's run has its own: both may go on at the same time.
  const outDir = path.resolve(here, '../../.artifacts/pages', process.env.TEST_BROWSER ?? '', names[0]);
  await build({
    configFile: false,
    root: here,
    base: './',
    logLevel: 'error',
    mode: 'development',
    plugins: [svelte(), renderedOnServer()],
    resolve: {
      alias: { vue: 'vue/dist/vue.esm-bundler.js' },
      conditions: ['browser', 'module', 'import', 'default'],
    },
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      target: 'esnext',
      rolldownOptions: { input: names.map((name) => path.join(here, `${name}.html`)) },
    },
  });
  return outDir;
}

/** Puts the app into the page that is hydrated, as a server would send it. */
function renderedOnServer(): Plugin {
  return {
    name: 'rendered-on-server',
    transformIndexHtml: {
      order: 'post',
      handler: (page, { filename }) =>
        filename.endsWith('hydrated.html')
          ? page.replace('<!--app-->', () => renderToString(createElement(ReactView, { state: firstState })))
          : page,
    },
  };
}

function svelte(): Plugin {
  return {
    name: 'svelte',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      return { code: compile(code, { filename: id, generate: 'client', dev: true }).js.code, moduleType: 'js' };
    },
  };
}
