import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBareChromium } from './browser/launch';
import { serveFolder } from './browser/serve';
import { buildGallery, readMessages } from './gallery/build-gallery';
import { fileNameOf, makeContactSheet, type Picture } from './gallery/contact-sheet';
import { findStates, makeRoom, showState, speak } from './gallery/gallery-page';
import { getMode, modes, takeMode } from './gallery/modes';
import { type GalleryOptions, parseGalleryOptions, usage } from './gallery/options';
import { UsageError } from './usage-error';

/** Renders every surface in every state and mode, and tells where the pictures are. */
async function main(): Promise<void> {
  const options = parseGalleryOptions(process.argv.slice(2));
  if (options.wantsHelp) return console.log(usage);
  const wanted = options.mode === null ? modes : [getMode(options.mode)];
  const server = await serveFolder(await buildGallery());
  const browser = await launchBareChromium(['--disable-lcd-text', '--hide-scrollbars']);
  rmSync(options.out, { recursive: true, force: true });
  mkdirSync(options.out, { recursive: true });
  const pictures: Picture[] = [];
  try {
    for (const mode of wanted) {
      const page = await browser.newPage();
      await speak(page, await readMessages(mode.locale));
      await takeMode(page, mode);
      pictures.push(...(await takePictures(page, server.urlOf('gallery.html'), { ...options, mode: mode.name })));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  if (pictures.length === 0) throw new UsageError(`--only: no surface or state has "${options.only}" in its name`);
  const sheet = path.join(options.out, 'index.html');
  writeFileSync(sheet, makeContactSheet(pictures));
  console.log(`${pictures.length} pictures; all of them in ${sheet}`);
}

async function takePictures(
  page: Awaited<ReturnType<Awaited<ReturnType<typeof launchBareChromium>>['newPage']>>,
  url: string,
  { only, out, mode }: GalleryOptions & { mode: string },
): Promise<Picture[]> {
  await page.goto(url, { waitUntil: 'load' });
  const states = await findStates(page);
  const pictures: Picture[] = [];
  for (const one of states.filter(({ surface, state }) => `${surface} ${state}`.includes(only))) {
    await showState(page, url, one);
    const picture = { ...one, mode, file: fileNameOf({ ...one, mode }) };
    const clip = await makeRoom(page);
    await page.screenshot({ path: path.join(out, picture.file) as `${string}.png`, clip, captureBeyondViewport: true });
    await page.setViewport(getMode(mode).viewport);
    pictures.push(picture);
  }
  return pictures;
}

await main().catch((error: Error) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
