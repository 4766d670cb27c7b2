import type { Page, Viewport } from 'puppeteer-core';
import { UsageError } from '../usage-error';

/** One way of looking at a surface. */
export interface Mode {
  name: string;
  viewport: Viewport;
  /** Media features as the reader's system has them. */
  features: readonly { name: string; value: string }[];
  locale: string;
  /** Set where the browser asks for its own colours: it is no media feature that can be emulated alone. */
  isForced: boolean;
}

const wide: Viewport = { width: 1000, height: 760 };
const light = { name: 'prefers-color-scheme', value: 'light' };
const dark = { name: 'prefers-color-scheme', value: 'dark' };

const mode = (name: string, more: Partial<Omit<Mode, 'name'>> = {}): Mode => ({
  name,
  viewport: wide,
  features: [light],
  locale: 'en',
  isForced: false,
  ...more,
});

/** The ways in which every state of every surface is rendered. */
export const modes: readonly Mode[] = [
  mode('light'),
  mode('dark', { features: [dark] }),
  mode('narrow', { viewport: { width: 320, height: 640, hasTouch: true, isMobile: true } }),
  // What is left of a window of 1280 × 1024 at 400 %.
  mode('zoom 400', { viewport: { width: 320, height: 256, deviceScaleFactor: 2 } }),
  mode('forced colors', { isForced: true }),
  mode('forced colors dark', { isForced: true, features: [dark] }),
  mode('more contrast', { features: [light, { name: 'prefers-contrast', value: 'more' }] }),
  mode('Spanish', { locale: 'es' }),
];

/** The mode of a name. Throws when there is none. */
export function getMode(name: string): Mode {
  const found = modes.find((one) => one.name === name);
  if (!found) throw new UsageError(`expected a mode: ${modes.map((one) => one.name).join(', ')}; found "${name}"`);
  return found;
}

/** Makes a page look at what it shows in a mode. Chromium only. */
export async function takeMode(page: Page, { viewport, features, isForced }: Mode): Promise<void> {
  await page.setViewport(viewport);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [...features, { name: 'forced-colors', value: isForced ? 'active' : 'none' }],
  });
}
