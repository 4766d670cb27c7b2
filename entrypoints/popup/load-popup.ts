import { type ActiveTab, findActiveTab } from '../../platform/active-tab';
import { disabledSites } from '../../platform/settings';
import { getTabFindings, type TabFindings } from '../../platform/tab-findings';

/** What the popup must know before it can show anything. */
export interface PopupState {
  tab: ActiveTab;
  disabled: readonly string[];
  findings: TabFindings;
}

/** Asks for everything at once, so that the popup is drawn once and whole. */
export async function loadPopup(): Promise<PopupState> {
  const findTab = async () => {
    const tab = await findActiveTab();
    return { tab, findings: tab.tabId === null ? {} : await getTabFindings(tab.tabId) };
  };
  const [{ tab, findings }, disabled] = await Promise.all([findTab(), disabledSites.get()]);
  return { tab, disabled, findings };
}
