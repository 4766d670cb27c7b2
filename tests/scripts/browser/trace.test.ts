import { expect, test } from 'vitest';
import { countForcedLayouts, findExtensionTasks, type TraceEvent } from '../../../scripts/browser/trace';

const ours = 'chrome-extension://abcdef/content-scripts/content.js';
const main = { pid: 1, tid: 1 };

const event = (name: string, part: Partial<TraceEvent>): TraceEvent => ({ name, ph: 'X', ts: 0, ...main, ...part });
const mainThread = event('thread_name', { ph: 'M', args: { name: 'CrRendererMain' } });
const task = (ts: number, dur: number, tdur = dur): TraceEvent => event('RunTask', { ts, dur, tdur });

/** A profile that begins at 0 and has one sample a millisecond, of one of the nodes below. */
function profileOf(samples: number[]): TraceEvent[] {
  const node = (id: number, url: string, functionName: string, parent?: number) => ({
    id,
    callFrame: { url, functionName },
    ...(parent ? { parent } : {}),
  });
  const nodes = [
    node(1, '', '(root)'),
    node(2, ours, 'scan', 1),
    node(3, '', 'forEach', 2),
    node(4, 'http://page.test/app.js', 'render', 1),
    node(5, '', '(garbage collector)', 1),
    node(6, 'chrome-extension://abcdef/options.js', 'show', 1),
  ];
  const data = { cpuProfile: { nodes, samples }, timeDeltas: samples.map((_, n) => (n === 0 ? 0 : 1000)) };
  return [
    event('Profile', { ph: 'P', id: '0x1', args: { data: { startTime: 0 } } }),
    event('ProfileChunk', { ph: 'P', id: '0x1', args: { data } }),
  ];
}

test.each([
  { samples: [2, 2, 2, 1], own: 3, shows: 'our function' },
  { samples: [3, 4, 4, 1], own: 1, shows: 'what our function calls' },
  { samples: [2, 5, 4, 1], own: 2, shows: 'garbage that is collected while our function runs' },
])('a task holds the time of $shows', ({ samples, own }) => {
  const [found, ...others] = findExtensionTasks([mainThread, task(0, 3000), ...profileOf(samples)]);
  expect({ found, others }).toEqual({ found: { taskMs: 3, ownMs: own }, others: [] });
});

test.each([
  { samples: [4, 4, 4, 1], shows: 'the page' },
  { samples: [4, 5, 4, 1], shows: 'the page and its garbage' },
  { samples: [6, 6, 6, 1], shows: 'a page of the extension itself' },
])('a task of $shows is not ours', ({ samples }) => {
  expect(findExtensionTasks([mainThread, task(0, 3000), ...profileOf(samples)])).toEqual([]);
});

test('time in which the processor was taken away does not count', () => {
  const found = findExtensionTasks([mainThread, task(0, 4000, 1000), ...profileOf([2, 2, 4, 4, 1])]);
  expect(found).toEqual([{ taskMs: 1, ownMs: 0.5 }]);
});

test('each task has its own part; tasks of other threads have none', () => {
  const events = [
    mainThread,
    task(0, 1000),
    task(1000, 2000),
    { ...task(0, 9000), tid: 7 },
    ...profileOf([2, 2, 4, 1]),
  ];
  expect(findExtensionTasks(events)).toEqual([
    { taskMs: 1, ownMs: 1 },
    { taskMs: 2, ownMs: 1 },
  ]);
});

test('a layout is forced by us when our code stands on top of the stack', () => {
  const layout = (name: string, ...urls: string[]) =>
    event(name, { args: { beginData: { stackTrace: urls.map((url) => ({ url })) } } });
  const events = [
    layout('Layout', ours),
    layout('UpdateLayoutTree', ours, 'http://page.test/app.js'),
    layout('Layout', 'http://page.test/app.js', ours),
    layout('Layout'),
    layout('Paint', ours),
  ];
  expect(countForcedLayouts(events)).toBe(2);
});
