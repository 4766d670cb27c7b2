import type { BrowserName } from '../browser/find-browser';
import { parseOptions, UsageError } from '../usage-error';

export const usage = `Usage: npm run test:chaos [-- --seed N --updates N --framework NAME --painter NAME --browser NAME]

Changes small apps at random while their terms are marked, and compares them with runs without Termlight.
  --seed N           repeats the run of that seed; a new one without it
  --updates N        random updates of each app, 10000 without it
  --framework NAME   react, hydrated, preact, vue, svelte or lit; all without it
  --painter NAME     highlights or elements; both without it
  --browser NAME     chromium or firefox; both without it`;

const frameworks = ['react', 'hydrated', 'preact', 'vue', 'svelte', 'lit'];
const painters = ['highlights', 'elements'];
const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

export interface ChaosOptions {
  wantsHelp: boolean;
  browsers: readonly BrowserName[];
  /** The variables by which tests/e2e/chaos.test.ts is told what to do. */
  env: Record<string, string>;
}

/**
 * Reads the words after `npm run test:chaos --`. `newSeed` is taken where none is given.
 * @throws UsageError that names the option that is wrong and what is expected there.
 */
export function parseChaosOptions(args: readonly string[], newSeed: number): ChaosOptions {
  const text = { type: 'string' } as const;
  const { values } = parseOptions(
    {
      args: [...args],
      options: {
        seed: text,
        updates: text,
        framework: text,
        painter: text,
        browser: text,
        help: { type: 'boolean', default: false },
      },
    },
    `\n\n${usage}`,
  );
  const { framework, painter, browser } = values;
  checkName('--framework', framework, frameworks);
  checkName('--painter', painter, painters);
  checkName('--browser', browser, browsers);
  return {
    wantsHelp: values.help,
    browsers: browsers.filter((one) => browser === undefined || one === browser),
    env: {
      CHAOS_SEED: String(parseCount('--seed', values.seed ?? String(newSeed), 0)),
      CHAOS_UPDATES: String(parseCount('--updates', values.updates ?? '10000', 1)),
      ...(framework ? { CHAOS_FRAMEWORK: framework } : {}),
      ...(painter ? { CHAOS_PAINTER: painter } : {}),
    },
  };
}

function checkName(option: string, name: string | undefined, names: readonly string[]): void {
  if (name === undefined || names.includes(name)) return;
  throw new UsageError(`${option}: expected ${names.join(', ')}; found "${name}"`);
}

function parseCount(option: string, text: string, least: number): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(count) && count >= least) return count;
  throw new UsageError(`${option}: expected a whole number from ${least} up, found "${text}"`);
}
