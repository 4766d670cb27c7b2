import type { FrameFindings } from './messages';
import { type StoredValue, storedValue } from './stored-value';

/** What was found in the frames of one tab, by frame id. Kept in memory only, until the tab closes. */
export type TabFindings = Record<string, FrameFindings>;

const itemOf = (tabId: number): StoredValue => storedValue('session', `findings-${tabId}`);

/** Stores what one frame found; null forgets the frame. Calls for one tab must not overlap. */
export async function storeFrameFindings(
  { tabId, frameId }: { tabId: number; frameId: number },
  findings: FrameFindings | null,
): Promise<TabFindings> {
  const { [frameId]: _, ...others } = await getTabFindings(tabId);
  const all = findings ? { ...others, [frameId]: findings } : others;
  await itemOf(tabId).set(all);
  return all;
}

/** Forgets what was found in a tab, because it was closed or a new page begins in it. */
export function forgetTab(tabId: number): Promise<void> {
  return itemOf(tabId).remove();
}

/** What was found in a tab up to now. */
export async function getTabFindings(tabId: number): Promise<TabFindings> {
  return findingsIn(await itemOf(tabId).get());
}

/** Calls `onChange` when more is found in a tab. Returns a stop function. */
export function watchTabFindings(tabId: number, onChange: (findings: TabFindings) => void): () => void {
  return itemOf(tabId).watch((stored) => onChange(findingsIn(stored)));
}

/** Tells whether all frames of a tab have been read to their end; false when nothing is known of it. */
export function isTabRead(findings: TabFindings): boolean {
  const frames = Object.values(findings);
  return frames.length > 0 && frames.every(({ isComplete }) => isComplete);
}

/** How often each term is found in all frames of a tab, most often first, then by id. */
export function countTabTerms(findings: TabFindings): [termId: string, count: number][] {
  const sums = new Map<string, number>();
  for (const { counts } of Object.values(findings)) {
    for (const [termId, count] of Object.entries(counts)) sums.set(termId, (sums.get(termId) ?? 0) + count);
  }
  return [...sums].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

/** Only the background writes here, in memory and of this very version: what is there is what it stored. */
function findingsIn(stored: unknown): TabFindings {
  return (stored ?? {}) as TabFindings;
}
