import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { buildExtension } from './browser/build-extension';
import { launchBrowser } from './browser/launch';
import { serveFolder } from './browser/serve';
import { checkPage } from './check-pages/check-page';
import { setPainter } from './check-pages/extension-settings';

const usage = `Usage: npm run check:pages -- DIR [--browser chromium|firefox]

Opens every .html file of a folder with both painters and checks that nothing of the page is harmed.`;

/** Checks saved pages of real sites. Prints a line a page and painter; ends with 1 when a check fails. */
async function main(folder: string, browser: 'chromium' | 'firefox'): Promise<void> {
  const files = (await readdir(folder)).filter((file) => /\.html?$/.test(file)).sort();
  if (files.length === 0) throw new Error(`${folder} has no .html files`);
  await buildExtension(browser);
  const server = await serveFolder(folder);
  let failed = 0;
  for (const painter of ['highlights', 'elements'] as const) {
    const running = await launchBrowser({ browser, isHeadless: true, network: 'loopback' });
    await setPainter(running, painter);
    for (const file of files) {
      const { faults, marks } = await checkPage(running, server.urlOf(file), painter);
      if (faults.length > 0) failed++;
      console.log(`${faults.length > 0 ? '✗' : '✓'} ${path.basename(file)} ${painter}: ${marks} marks`);
      for (const fault of faults) console.log(`    ${fault}`);
    }
    await running.close();
  }
  await server.close();
  console.log(`${2 * files.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

const [folder, option, browser = 'chromium'] = process.argv.slice(2);
const isRightBrowser = browser === 'chromium' || browser === 'firefox';
if (!folder || (option !== undefined && option !== '--browser') || !isRightBrowser) {
  console.error(usage);
  process.exitCode = 2;
} else await main(folder, browser);
