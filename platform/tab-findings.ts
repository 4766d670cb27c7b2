import { storage } from 'wxt/utils/storage';
import type { FrameFindings } from './messages';

/** What was found in the frames of one tab, by frame id. Kept in memory only, until the tab closes. */
export type TabFindings = Record<string, FrameFindings>;

const itemOf = (tabId: number) => storage.defineItem<TabFindings>(`session:findings-${tabId}`, { fallback: {} });

/** Stores what one frame found; null forgets the frame. Calls for one tab must not overlap. */
export async function storeFrameFindings(
  { tabId, frameId }: { tabId: number; frameId: number },
  findings: FrameFindings | null,
): Promise<TabFindings> {
  const { [frameId]: _, ...others } = await itemOf(tabId).getValue();
  const all = findings ? { ...others, [frameId]: findings } : others;
  await itemOf(tabId).setValue(all);
  return all;
}

/** Forgets what was found in a tab, because it was closed or a new page begins in it. */
export function forgetTab(tabId: number): Promise<void> {
  return itemOf(tabId).removeValue();
}

/** What was found in a tab up to now. */
export function getTabFindings(tabId: number): Promise<TabFindings> {
  return itemOf(tabId).getValue();
}

/** Calls `onChange` when more is found in a tab. Returns a stop function. */
export function watchTabFindings(tabId: number, onChange: (findings: TabFindings) => void): () => void {
  return itemOf(tabId).watch(onChange);
}

/** How often each term is found in all frames of a tab, most often first, then by id. */
export function countTabTerms(findings: TabFindings): [termId: string, count: number][] {
  const sums = new Map<string, number>();
  for (const { counts } of Object.values(findings)) {
    for (const [termId, count] of Object.entries(counts)) sums.set(termId, (sums.get(termId) ?? 0) + count);
  }
  return [...sums].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}
