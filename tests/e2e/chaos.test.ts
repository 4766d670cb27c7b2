import { beforeAll, describe, expect, test } from 'vitest';
import { buildPages } from '../chaos/build-pages';
import type { Framework } from '../chaos/frameworks';
import type { PageReading } from '../chaos/read-page';
import { OpenChaosPage } from './support/chaos-page';
import { readChaosRequest } from './support/chaos-request';
import { LiveSettings } from './support/live-settings';
import { useTestBrowser } from './support/use-test-browser';

const getRunning = useTestBrowser({ makePages: () => buildPages('chaos', 'hydrated') });
const { seed, updates, frameworks, painters } = readChaosRequest(process.env);
const timeoutMs = 60_000 + updates * 30;

const markedHost = 'chaos.test';
const unmarkedHost = 'unmarked.test';

let settings: LiveSettings;
beforeAll(async () => {
  settings = await LiveSettings.open(getRunning());
});

const unmarkedRuns = new Map<Framework, Promise<PageReading>>();

/** What an app shows after the same updates on a site where nothing is marked. */
function runUnmarked(framework: Framework): Promise<PageReading> {
  const run = async (): Promise<PageReading> => {
    const app = await OpenChaosPage.open(getRunning(), framework, unmarkedHost);
    const reading = await app.run({ seed, updates, isHurried: true }, 100);
    expect(await app.faults()).toEqual([]);
    expect(reading.marks).toEqual([]);
    await app.close();
    return reading;
  };
  const running = unmarkedRuns.get(framework) ?? run();
  unmarkedRuns.set(framework, running);
  return running;
}

interface Case {
  painter: (typeof painters)[number];
  framework: (typeof frameworks)[number];
  density: 'calm' | 'every';
}
const cases: Case[] = painters.flatMap((painter) =>
  frameworks.map((framework) => ({ painter, framework, density: 'every' as const })),
);
// One app in the calm selection, which hangs on all that stands before a mark.
const [first] = frameworks;
const [painter] = painters;
if (first && painter) cases.push({ painter, framework: first, density: 'calm' });

describe(`${updates} random updates, seed ${seed}`, () => {
  test.each(cases)(
    '$framework: $painter, $density',
    async ({ framework, painter, density }) => {
      await settings.set({ painter, density, disabledSites: [unmarkedHost] });
      const unmarked = await runUnmarked(framework);
      const app = await OpenChaosPage.open(getRunning(), framework, markedHost);
      await app.settledMarks({ areExpected: true });

      // The marks must be those of a fresh reading within half a second.
      const { text, marks } = await app.run({ seed, updates, isHurried: false }, 500);
      expect(await app.faults()).toEqual([]);
      expect(text).toBe(unmarked.text);

      await settings.set({ disabledSites: [unmarkedHost, markedHost] });
      await app.settledMarks({ areExpected: false });
      expect((await app.read()).shape).toBe(unmarked.shape);
      await settings.set({ disabledSites: [unmarkedHost] });
      expect(marks).toEqual(await app.settledMarks({ areExpected: true }));
      expect(await app.faults()).toEqual([]);
      await app.close();
    },
    timeoutMs,
  );
});
