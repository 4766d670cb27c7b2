import { buildExtension } from './browser/build-extension';
import { launchBrowser, openPage } from './browser/launch';
import { findUnmarkedNames } from './browser/marks';
import { storeSettings } from './browser/stored-settings';
import { findProblemWithDisplay } from './start/display';
import { parseStartOptions, usage } from './start/options';
import { formatReport, inspectPage } from './start/report';
import { openTarget, openTermPage } from './start/target';
import { UsageError } from './usage-error';

/** Builds the extension and shows it at work on a page: in a window where there is a display, as a report elsewhere. */
async function main(): Promise<void> {
  const options = parseStartOptions(process.argv.slice(2));
  if (options.wantsHelp) {
    console.log(usage);
    return;
  }
  const target = await (options.term === null ? openTarget(options.target) : openTermPage(options.term));
  try {
    await buildExtension(options.browser);
    const hasWindow = !options.isJson && !options.screenshot && findProblemWithDisplay() === null;
    const running = await launchBrowser({ browser: options.browser, isHeadless: !hasWindow, network: 'open' });
    try {
      // A page of names is longer than what the calm selection shows of it.
      if (options.term !== null) await storeSettings(running, { density: 'every' });
      const page = await openPage(running, target.url);
      if (hasWindow) {
        console.log(`${target.url} is open with Termlight. Close the browser to end.`);
        await new Promise((resolve) => running.browser.once('disconnected', resolve));
        return;
      }
      const report = await inspectPage(running, page, options.screenshot ?? '.artifacts/termlight.png');
      console.log(options.isJson ? JSON.stringify(report, null, 2) : formatReport(report));
      if (options.term !== null) reportUnmarked(await findUnmarkedNames(page));
    } finally {
      await running.close();
    }
  } finally {
    await target.close();
  }
}

/** Tells on stderr, beside the report, whether all names of a term were found on its page. */
function reportUnmarked(names: readonly string[]): void {
  if (names.length === 0) console.error('Every name of the term is marked.');
  else console.error(`Not marked: ${names.join(', ')}`);
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
