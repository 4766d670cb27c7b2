import { beforeAll, expect, test } from 'vitest';
import { LiveSettings } from './support/live-settings';
import { measureMarks } from './support/measure-marks';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
let settings: LiveSettings;
beforeAll(async () => {
  settings = await LiveSettings.open(getRunning());
});

const word = 'duloxetine';

/** Opens the page of twenty backgrounds with a look. A wide window shows all of it. */
async function openBackgrounds(markLook: { style: string; colour: string }, painter: 'highlights' | 'elements') {
  await settings.set({ markLook, painter });
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('backgrounds.html'));
  await visited.page.bringToFront();
  await expect.poll(async () => (await visited.markedTexts()).length).toBe(20);
  return visited;
}

const looks = ['underline', 'tint', 'both'].flatMap((style) =>
  ['text', 'blue', 'green', 'purple', 'orange'].flatMap((colour) =>
    (['highlights', 'elements'] as const).map((painter) => ({ style, colour, painter })),
  ),
);

test.each(looks)(
  'on twenty backgrounds a mark is seen and its text is read: $style, $colour, $painter',
  async (look) => {
    const { painter, ...markLook } = look;
    const visited = await openBackgrounds(markLook, painter);
    const faults = async () => {
      const measured = await measureMarks(visited.page, word);
      expect(measured).toHaveLength(20);
      const isTinted = Math.max(...measured.map(({ tint }) => tint)) > 1.2;
      return [
        ...measured.filter(({ line, text }) => line < 3 || text < 4.5),
        // The sheet comes a moment after the marks.
        ...(isTinted === (look.style !== 'underline') ? [] : ['the other look']),
      ];
    };
    await expect.poll(faults).toEqual([]);
    await visited.page.close();
  },
);

test('open pages follow a change of the look, and nothing is left of it', async () => {
  const visited = await openBackgrounds({ style: 'underline', colour: 'text' }, 'highlights');
  const countSheets = () => visited.page.evaluate(() => document.adoptedStyleSheets.length);
  const tint = async () => Math.max(...(await measureMarks(visited.page, word)).map((mark) => mark.tint));
  expect(await countSheets()).toBe(0);
  await settings.set({ markLook: { style: 'tint', colour: 'green' } });
  await expect.poll(tint).toBeGreaterThan(1.2);
  await settings.set({ markLook: { style: 'underline', colour: 'text' } });
  await expect.poll(countSheets).toBe(0);
  await expect.poll(tint).toBe(1);
});

test.each(['highlights', 'elements'] as const)('a look holds in shadow roots too: %s', async (painter) => {
  await settings.set({ markLook: { style: 'tint', colour: 'blue' }, painter });
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('roots.html'));
  await visited.page.bringToFront();
  await expect.poll(() => visited.markedTexts()).toContain('milnacipran');
  const { x, y } = await visited.placeOf('milnacipran');
  const look = () =>
    visited.page.screenshot({ clip: { x: x - 50, y: y - 15, width: 100, height: 30 }, encoding: 'base64' });
  const tinted = await look();
  await settings.set({ markLook: { style: 'underline', colour: 'text' } });
  await expect.poll(look).not.toBe(tinted);
  await settings.set({ painter: 'highlights' });
});

test.each([
  { name: 'forced-colors', value: 'active' },
  { name: 'prefers-contrast', value: 'more' },
])('marks are seen with $name', async ({ name, value }) => {
  const visited = await openBackgrounds({ style: 'underline', colour: 'text' }, 'highlights');
  // Firefox has no emulation of these for a driver.
  if (getRunning().name === 'firefox') return;
  const session = await visited.page.createCDPSession();
  const plain = await visited.page.screenshot({ encoding: 'base64' });
  await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
  await expect.poll(() => visited.page.screenshot({ encoding: 'base64' })).not.toBe(plain);
  const measured = await measureMarks(visited.page, word);
  expect(measured.filter(({ line }) => line < 3)).toEqual([]);
});
