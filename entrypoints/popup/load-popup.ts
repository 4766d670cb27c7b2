import { type ActiveTab, findActiveTab } from '../../platform/active-tab';
import { getTabFindings, type TabFindings } from '../../platform/tab-findings';
import { type PopupSettings, readPopupSettings } from './popup-settings';

/** A page with much to do answers late: so long the popup waits for it, in ms, before it is shown without it. */
const longestWaitMs = 40;

/** What the popup knows when it is first drawn. */
export interface PopupState {
  /** Undefined while the page has not answered; null when there is no tab. */
  tab: ActiveTab | null | undefined;
  findings: TabFindings;
  /** Null when they cannot be read. */
  settings: PopupSettings | null;
}

/** Asks for everything at once, so that the popup is drawn once and whole wherever the page answers soon. */
export async function loadPopup(): Promise<PopupState> {
  const late = { tab: undefined, findings: {} };
  const [page, settings] = await Promise.all([
    Promise.race([findPage(), sleep(longestWaitMs).then(() => late)]),
    readPopupSettings().catch(() => null),
  ]);
  return { ...page, settings };
}

async function findPage(): Promise<Pick<PopupState, 'tab' | 'findings'>> {
  const tab = await findActiveTab();
  // Without the findings, the page's site is still known.
  return { tab, findings: tab ? await getTabFindings(tab.tabId).catch(() => ({})) : {} };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
