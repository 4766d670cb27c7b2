import type { TermGroup } from '../../glossary/term-groups';

/** Up to this many terms all groups stand on one page; beyond it each group is a page. */
const mostOnOnePage = 400;

export interface GroupChoice {
  groups: readonly TermGroup[];
  /** The group that the address asks for; null for all. */
  group: string | null;
  /** How many terms there are in all groups. */
  total: number;
}

/** Tells whether all groups fit on one page. */
export function isOnePage(total: number): boolean {
  return total <= mostOnOnePage;
}

/** The groups to show: the one that is asked for; otherwise all, or the first where all are too many for one page. */
export function shownGroups({ groups, group, total }: GroupChoice): readonly TermGroup[] {
  if (group !== null) return groups.filter(({ key }) => key === group);
  return isOnePage(total) ? groups : groups.slice(0, 1);
}
