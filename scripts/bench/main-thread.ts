import type { Page } from 'puppeteer-core';

/** Time of the processor that a page's main thread needs while `work` goes on, in milliseconds. */
export async function measureMainThread(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const before = await read();
  await work();
  const after = await read();
  await session.detach();
  return after - before;
}

/** Time that functions of the extension run on a page's main thread while `work` goes on, in milliseconds. */
export async function measureOwnFunctions(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const own = new Set<number>();
  // Parents stand before their children.
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  for (const { id, callFrame } of profile.nodes) {
    if (callFrame.url.startsWith('chrome-extension://') || own.has(parents.get(id) ?? -1)) own.add(id);
  }
  const { samples = [], timeDeltas = [] } = profile;
  const ownTime = samples.reduce((sum, node, n) => sum + (own.has(node) ? (timeDeltas[n + 1] ?? 0) : 0), 0);
  return ownTime / 1000;
}
