import { type ActiveTab, findActiveTab } from '../../platform/active-tab';
import { getTabFindings, type TabFindings } from '../../platform/tab-findings';
import { type PopupSettings, readPopupSettings } from './popup-settings';

/** A page with much to do answers late: so long the popup waits for it, in ms, before it is shown without it. */
const longestWaitMs = 40;

/** What the popup knows when it is first drawn. */
export interface PopupState {
  /** Null while the page has not answered. */
  tab: ActiveTab | null;
  /** Null when they cannot be read. */
  settings: PopupSettings | null;
  findings: TabFindings;
}

/** Asks for everything at once, so that the popup is drawn once and whole wherever the page answers soon. */
export async function loadPopup(): Promise<PopupState> {
  const [found, settings] = await Promise.all([
    Promise.race([findTab(), sleep(longestWaitMs).then(() => null)]),
    readPopupSettings().catch(() => null),
  ]);
  return { tab: found?.tab ?? null, settings, findings: found?.findings ?? {} };
}

async function findTab(): Promise<{ tab: ActiveTab; findings: TabFindings }> {
  const tab = await findActiveTab();
  // Without the findings, the page's site is still known.
  const findings = tab.tabId === null ? {} : await getTabFindings(tab.tabId).catch(() => ({}));
  return { tab, findings };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
