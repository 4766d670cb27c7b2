import { useEffect, useState } from 'preact/hooks';
import type { PageStatus } from '../../components/popup/page-status';
import { type ActiveTab, findActiveTab } from '../../platform/active-tab';
import { findSiteState, type SiteSettings, type SiteState } from '../../platform/site-rules';
import { getTabFindings, type TabFindings, watchTabFindings } from '../../platform/tab-findings';
import type { PopupState } from './load-popup';

/** How long to wait before a page that has not answered is asked again. */
const askAgainMs = 500;

interface PageInUse {
  tabId: number | null;
  /** Null where the extension cannot run. */
  address: string | null;
  site: string;
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
  // The end of a pause is shown when it comes.
  useEffect(() => {
    if (untilMs === undefined) return;
    const timer = setTimeout(() => setNowMs(Date.now()), Math.max(0, untilMs - Date.now()));
    return () => clearTimeout(timer);
  }, [untilMs]);
  const site = tab?.site ?? '';
  const isAsking = tab === null || (state === null && tab.isLoading);
  const page: PageStatus = state
    ? { kind: 'site', status: { site, ...state } }
    : { kind: isAsking ? 'asking' : 'unavailable' };
  return { tabId: tab?.tabId ?? null, address, site, state, page, findings };
}

/** Asks until the page answers: one that is still loading does so a moment later. */
function useTab(initial: PopupState): { tab: ActiveTab | null; findings: TabFindings } {
  const [tab, setTab] = useState(initial.tab);
  const [findings, setFindings] = useState(initial.findings);
  const site = tab?.site ?? null;
  const tabId = tab?.tabId ?? null;
  useEffect(() => {
    if (site !== null) return;
    const ask = (): void => void findActiveTab().then(setTab);
    if (!initial.tab) ask();
    const timer = setInterval(ask, askAgainMs);
    return () => clearInterval(timer);
  }, [site, initial.tab]);
  useEffect(() => {
    if (tabId === null) return;
    // Nothing that was found before the watching began is missed.
    if (tabId !== initial.tab?.tabId) void getTabFindings(tabId).then(setFindings);
    return watchTabFindings(tabId, setFindings);
  }, [tabId, initial.tab?.tabId]);
  return { tab, findings };
}
