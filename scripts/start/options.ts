import type { BrowserName } from '../browser/find-browser';
import { parseOptions, UsageError } from '../usage-error';

export const usage = `Usage: npm start [-- [FILE or URL | --term ID] [--browser chromium|firefox] [--json] [--screenshot FILE]]

Opens a browser with Termlight on a page: the bundled demo page, a file, any URL, or a page that holds every name of one
term. Without a display, or with --json or --screenshot, it runs without a window, prints the terms found and saves a
screenshot with one card open.`;

export interface StartOptions {
  /** A file or URL; null for the demo page. */
  target: string | null;
  /** The id of a term that is to be seen instead. */
  term: string | null;
  browser: BrowserName;
  isJson: boolean;
  screenshot: string | null;
  wantsHelp: boolean;
}

/**
 * Reads the words after `npm start --`.
 * @throws UsageError that names the option that is wrong and what is expected there.
 */
export function parseStartOptions(args: readonly string[]): StartOptions {
  const { values, positionals } = parseOptions(
    {
      args: [...args],
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        json: { type: 'boolean', default: false },
        screenshot: { type: 'string' },
        term: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    },
    `\n\n${usage}`,
  );
  const [target = null, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`expected one file or URL, found also "${others.join(' ')}"\n\n${usage}`);
  const { browser, term = null } = values;
  if (term !== null && target !== null) {
    throw new UsageError(`expected a page or --term, found both: "${target}" and "${term}"\n\n${usage}`);
  }
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new UsageError(`--browser: expected chromium or firefox, found "${browser}"`);
  }
  return { target, term, browser, isJson: values.json, screenshot: values.screenshot ?? null, wantsHelp: values.help };
}
