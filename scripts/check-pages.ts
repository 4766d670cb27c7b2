import { buildExtension } from './browser/build-extension';
import { launchBrowser, openExtensionPage } from './browser/launch';
import { serveFolder } from './browser/serve';
import { storeSettingsIn } from './browser/stored-settings';
import { checkPage } from './check-pages/check-page';
import { FolderError, listFiles } from './list-files';

const usage = `Usage: npm run check:pages -- DIR [--browser chromium|firefox]

Opens every .html file of a folder with both painters and checks that nothing of the page is harmed, that a second scan
marks the same, and (in Chromium) that no task of ours takes more than 50 ms.`;

interface Options {
  folder: string;
  browser: 'chromium' | 'firefox';
}

/** Reads the command line; null when it is not as `usage` says. */
function parseOptions([folder, option, browser = 'chromium']: readonly string[]): Options | null {
  if (!folder || (option !== undefined && option !== '--browser')) return null;
  return browser === 'chromium' || browser === 'firefox' ? { folder, browser } : null;
}

/** Checks saved pages of real sites. Prints a line a page and painter; ends with 1 when a check fails. */
async function main({ folder, browser }: Options): Promise<void> {
  const files = await listFiles(folder, ['.html', '.htm']);
  if (files.length === 0) throw new FolderError(`expected a folder with .html files, found none in "${folder}"`);
  await buildExtension(browser);
  const server = await serveFolder(folder);
  let failed = 0;
  for (const painter of ['highlights', 'elements'] as const) {
    const running = await launchBrowser({ browser, isHeadless: true, network: 'loopback' });
    const own = await openExtensionPage(running, 'options.html');
    await storeSettingsIn(own, { painter, density: 'every' });
    for (const file of files) {
      // A page that cannot be checked is a failure of its own and keeps no other from being checked.
      const { faults, marks } = await checkPage({ running, own }, server.urlOf(file), painter).catch(
        (error: Error) => ({
          faults: [`not checked: ${error.message}`],
          marks: 0,
        }),
      );
      if (faults.length > 0) failed++;
      console.log(`${faults.length > 0 ? '✗' : '✓'} ${file} ${painter}: ${marks} marks`);
      for (const fault of faults) console.log(`    ${fault}`);
    }
    await running.close();
  }
  await server.close();
  if (browser === 'firefox') console.log('long tasks: not measured in Firefox');
  console.log(`${2 * files.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

const options = parseOptions(process.argv.slice(2));
if (!options) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await main(options).catch((error) => {
    if (!(error instanceof FolderError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  });
}
