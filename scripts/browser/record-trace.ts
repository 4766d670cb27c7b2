import type { Page } from 'puppeteer-core';
import type { TraceEvent } from './trace';

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'disabled-by-default-v8.cpu_profiler',
];

/** Records what the processes of Chromium do while `work` goes on: tasks, layout, and which functions run. */
export async function recordTrace(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  let json: Uint8Array | undefined;
  try {
    await work();
  } finally {
    json = await page.tracing.stop();
  }
  if (!json) throw new Error('the browser recorded nothing');
  return (JSON.parse(Buffer.from(json).toString()) as { traceEvents: TraceEvent[] }).traceEvents;
}
