import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { PageStatus } from '../../components/popup/page-status';
import { type ActiveTab, findActiveTab } from '../../platform/active-tab';
import { siteOf } from '../../platform/site';
import { findSiteState, type SiteSettings, type SiteState } from '../../platform/site-rules';
import { getTabFindings, type TabFindings, watchTabFindings } from '../../platform/tab-findings';
import type { PopupState } from './load-popup';

/** How long to wait before a page that has not answered is asked again. */
const askAgainMs = 500;

interface PageInUse {
  tabId: number | null;
  /** Null where the extension cannot run. */
  address: string | null;
  state: SiteState | null;
  page: PageStatus;
  findings: TabFindings;
}

/** The page that the popup was opened over, as far as it has answered, and how it is marked by these settings. */
export function usePage(initial: PopupState, sites: SiteSettings): PageInUse {
  const { tab, findings } = useTab(initial);
  const [nowMs, setNowMs] = useState(Date.now);
  const address = tab?.address ?? null;
  const state = address === null ? null : findSiteState(address, sites, nowMs);
  const untilMs = state?.untilMs;
  // A pause begins later than the popup, and its end is shown when it comes.
  useEffect(() => {
    if (untilMs === undefined) return;
    const timer = setTimeout(() => setNowMs(Date.now()), Math.max(0, untilMs - Date.now()));
    return () => clearTimeout(timer);
  }, [untilMs]);
  const page = toStatus(tab, state);
  useUsableMark(page.kind !== 'asking');
  return { tabId: tab?.tabId ?? null, address, state, page, findings };
}

function toStatus(tab: ActiveTab | null | undefined, state: SiteState | null): PageStatus {
  if (tab?.address && state) return { kind: 'site', status: { site: siteOf(tab.address), ...state } };
  return { kind: tab === undefined || tab?.isLoading ? 'asking' : 'unavailable' };
}

/** Marks, for whoever measures it, when the popup can be used: the site's switch is there. */
function useUsableMark(isUsable: boolean): void {
  useLayoutEffect(() => {
    if (isUsable) performance.mark('popup-usable');
  }, [isUsable]);
}

/** Asks until the page answers: one that is still loading does so a moment later. */
function useTab(initial: PopupState): Pick<PopupState, 'tab' | 'findings'> {
  const [tab, setTab] = useState(initial.tab);
  const [findings, setFindings] = useState(initial.findings);
  const hasAnswered = (tab?.address ?? null) !== null;
  const isUnasked = initial.tab === undefined;
  const tabId = tab?.tabId;
  useEffect(() => {
    if (hasAnswered) return;
    const ask = (): void => void findActiveTab().then(setTab);
    if (isUnasked) ask();
    const timer = setInterval(ask, askAgainMs);
    return () => clearInterval(timer);
  }, [hasAnswered, isUnasked]);
  useEffect(() => {
    if (tabId === undefined) return;
    const stop = watchTabFindings(tabId, setFindings);
    // What was found after the popup was loaded, and before the watching began.
    void getTabFindings(tabId).then(setFindings);
    return stop;
  }, [tabId]);
  return { tab, findings };
}
