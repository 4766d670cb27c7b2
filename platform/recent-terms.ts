import { keepsRecentTermsSetting, recentTermsSetting } from './settings';

const mostKept = 12;

/**
 * Remembers that the explanation of a term was opened, unless the reader wants none remembered. Reads, changes and
 * writes one setting: calls must not overlap, so only the background makes them, one after the other.
 */
export async function noteOpenedTerm(termId: string): Promise<void> {
  if (!(await keepsRecentTermsSetting.get())) return;
  const before = await recentTermsSetting.get();
  if (before[0] === termId) return;
  await recentTermsSetting.set([termId, ...before.filter((id) => id !== termId)].slice(0, mostKept));
}
