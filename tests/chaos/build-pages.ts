import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { ReactView } from './apps/react-view';
import { firstState } from './chaos-state';

const here = import.meta.dirname;

/** Bundles a page of this folder with all it needs and gives the folder it is in, which git ignores. */
export async function buildPage(name: 'chaos' | 'editors' | 'odd'): Promise<string> {
  const outDir = path.resolve(here, '../../.artifacts/pages', name);
  await build({
    configFile: false,
    root: here,
    base: './',
    logLevel: 'error',
    mode: 'development',
    plugins: [svelte()],
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
      rolldownOptions: { input: path.join(here, `${name}.html`) },
    },
  });
  if (name === 'chaos') await writeHydratedPage(outDir);
  return outDir;
}

/** The same page with the app as a server would send it. */
async function writeHydratedPage(builtPages: string): Promise<void> {
  const page = await readFile(path.join(builtPages, 'chaos.html'), 'utf8');
  const html = renderToString(createElement(ReactView, { state: firstState }));
  await writeFile(
    path.join(builtPages, 'hydrated.html'),
    page.replace('<!--app-->', () => html),
  );
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
