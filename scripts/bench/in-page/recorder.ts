/** What a page notes about its marks and its layout; it begins before the page has a body. */
export interface Recorder {
  /** Sum of all layout shifts up to now. */
  readShift(): number;
  /** How long the browser parsed the page, from its first byte on. */
  readParsingMs(): number;
  /**
   * When the first mark of the page, and each of the marks in the viewport in the order of time, were drawn; after the
   * end of parsing.
   */
  readFirstScreen(): { firstMs: number; marksMs: number[] } | null;
}

declare global {
  var benchRecorder: Recorder;
}

const markName = 'explained-term';

function startRecorder(): Recorder {
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  const firstSeenMs = new Map<Node, number>();
  const look = (): void => {
    const now = performance.now();
    for (const node of markedNodes()) if (!firstSeenMs.has(node)) firstSeenMs.set(node, now);
    if (now < 20_000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return {
    readShift() {
      for (const entry of observer.takeRecords()) shift += (entry as unknown as { value: number }).value;
      return shift;
    },
    readParsingMs: () => readTiming().domInteractive - readTiming().responseStart,
    readFirstScreen() {
      const startMs = readTiming().domInteractive;
      const inView = [...firstSeenMs].filter(([node]) => isInView(node)).map(([, seenMs]) => seenMs - startMs);
      if (inView.length === 0) return null;
      return { firstMs: Math.min(...firstSeenMs.values()) - startMs, marksMs: inView.sort((a, b) => a - b) };
    },
  };
}

function readTiming(): PerformanceNavigationTiming {
  return performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
}

/** What is marked now: text nodes where marks begin, or mark elements. */
function markedNodes(): Node[] {
  const ranges = [...(CSS.highlights.get(markName) ?? [])];
  return [...ranges.map(({ startContainer }) => startContainer), ...document.getElementsByTagName(markName)];
}

function isInView(node: Node): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

globalThis.benchRecorder = startRecorder();
