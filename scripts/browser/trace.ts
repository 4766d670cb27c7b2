/** One event of a trace as Chromium records it; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  id?: string;
  ts: number;
  /** Time on the clock, and time of the processor. */
  dur?: number;
  tdur?: number;
  args?: {
    name?: string;
    data?: ProfileStart & ProfileChunk;
    beginData?: { stackTrace?: CallFrame[] };
  };
}

interface CallFrame {
  functionName?: string;
  url?: string;
}

interface ProfileStart {
  startTime?: number;
}

interface ProfileChunk {
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: CallFrame;
}

/** A task of a page's main thread in which a content script of an extension ran. */
export interface ExtensionTask {
  /** Time of the processor for the whole task, and for the extension's part of it. */
  taskMs: number;
  ownMs: number;
}

/** Tasks of main threads in which content scripts of an extension ran, in the order of the trace. */
export function findExtensionTasks(events: readonly TraceEvent[]): ExtensionTask[] {
  const isMain = mainThreads(events);
  const tasks = events.filter((event) => event.name === 'RunTask' && event.ph === 'X' && isMain(event));
  tasks.sort((a, b) => a.ts - b.ts);
  const found: ExtensionTask[] = [];
  for (const [pid, spans] of findExtensionSpans(events)) {
    let first = 0;
    for (const { ts, dur = 0, tdur = dur } of tasks.filter((task) => task.pid === pid)) {
      while ((spans[first]?.end ?? Number.POSITIVE_INFINITY) <= ts) first++;
      let ownTime = 0;
      for (let at = first; (spans[at]?.start ?? Number.POSITIVE_INFINITY) < ts + dur; at++) {
        const { start, end } = spans[at] as Span;
        ownTime += Math.min(end, ts + dur) - Math.max(start, ts);
      }
      // A sample tells the clock's time; while another process had the processor, nobody worked.
      if (ownTime > 0) found.push({ taskMs: tdur / 1000, ownMs: (ownTime * tdur) / dur / 1000 });
    }
  }
  return found;
}

/** How often an extension made the browser compute styles or layout in the middle of its own code. */
export function countForcedLayouts(events: readonly TraceEvent[]): number {
  return events.filter(
    ({ name, args }) =>
      (name === 'Layout' || name === 'UpdateLayoutTree') && isOfExtension(args?.beginData?.stackTrace?.[0]?.url),
  ).length;
}

/** Only its content scripts: its own pages may do as they like. */
function isOfExtension(url: string | undefined): boolean {
  return /^chrome-extension:\/\/[^/]+\/content-scripts\//.test(url ?? '');
}

function mainThreads(events: readonly TraceEvent[]): (event: TraceEvent) => boolean {
  const key = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const names = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const keys = new Set(names.map(key));
  return (event) => keys.has(key(event));
}

interface Span {
  start: number;
  end: number;
}

/** The times in which a function of an extension was running, by process, as the samples of the profiler tell. */
function findExtensionSpans(events: readonly TraceEvent[]): Map<number, Span[]> {
  const byProcess = new Map<number, Span[]>();
  for (const { pid, id, args } of events.filter(({ name }) => name === 'Profile')) {
    const chunks = events.filter((event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === id);
    const spans = readSamples(args?.data?.startTime ?? 0, chunks);
    byProcess.set(pid, [...(byProcess.get(pid) ?? []), ...spans]);
  }
  return byProcess;
}

function readSamples(startTime: number, chunks: readonly TraceEvent[]): Span[] {
  const spans: Span[] = [];
  const isOwnNode = new Map<number, boolean>();
  let at = startTime;
  let isOwn = false;
  for (const { args } of chunks) {
    const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      // Garbage is collected for whoever ran before: such a sample has no owner of its own.
      if (callFrame.functionName === '(garbage collector)') continue;
      isOwnNode.set(id, isOfExtension(callFrame.url) || (parent !== undefined && isOwnNode.get(parent) === true));
    }
    for (const [n, node] of (cpuProfile?.samples ?? []).entries()) {
      const next = at + (timeDeltas[n] ?? 0);
      if (isOwn && next > at) spans.push({ start: at, end: next });
      at = next;
      isOwn = isOwnNode.get(node) ?? isOwn;
    }
  }
  return spans;
}
