import { type ComponentChild, render } from 'preact';
import { t } from '../../../platform/words';
import type { Gallery, Surface } from './surface';
import { surfaces } from './surfaces';

async function show(surfaceName: string, stateName: string): Promise<void> {
  const surface = surfaces.find(({ name }) => name === surfaceName);
  const state = surface?.states[stateName];
  if (!surface || !state) throw new Error(`the gallery has no state "${stateName}" of "${surfaceName}"`);
  document.documentElement.lang = t('language');
  document.documentElement.dataset.frame = surface.frame;
  const root = surface.frame === 'card' ? makeShadow(surface) : makePage(surface);
  render(state(t) as ComponentChild, root);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await surface.actions?.[stateName]?.(root);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  // Half faded in, nothing has its own colours.
  const moving = [...document.getAnimations(), ...(root instanceof ShadowRoot ? root.getAnimations() : [])];
  await Promise.all(moving.map(({ finished }) => finished));
}

function makePage({ css, frame }: Surface): Element {
  const app = document.createElement('div');
  app.id = 'app';
  app.dataset.surface = '';
  const sheet = document.createElement('style');
  sheet.textContent =
    frame === 'popup' ? `${css}\nhtml { background: #8a9296; } body { width: min(380px, 100%); min-height: 0; }` : css;
  document.head.append(sheet);
  document.body.replaceChildren(app);
  return app;
}

/** A card has its own style sheet in its own tree; the page around it is somebody else's. */
function makeShadow({ css }: Surface): ShadowRoot {
  const host = document.createElement('div');
  host.dataset.surface = '';
  // As page/card-host.ts places it, but for the place itself.
  host.style.cssText = 'all: initial; display: block; width: fit-content; margin: 8px; color-scheme: light dark';
  document.documentElement.style.cssText = 'color-scheme: light dark; background: light-dark(#dfe5e8, #10161a)';
  const body = document.createElement('main');
  body.append(host);
  document.body.style.margin = '0';
  document.body.replaceChildren(body);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}

const gallery: Gallery = {
  states: surfaces.flatMap(({ name, states }) => Object.keys(states).map((state) => ({ surface: name, state }))),
  show,
};
(globalThis as unknown as { gallery: Gallery }).gallery = gallery;
