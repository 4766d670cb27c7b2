import { type ActiveTab, findActiveTab } from '../../platform/active-tab';
import { type Density, densitySetting } from '../../platform/settings';
import { disabledSites } from '../../platform/site-rules';
import { getTabFindings, type TabFindings } from '../../platform/tab-findings';

/** What the popup must know before it can show anything. */
export interface PopupState {
  tab: ActiveTab;
  disabled: readonly string[];
  density: Density;
  findings: TabFindings;
}

/** Asks for everything at once, so that the popup is drawn once and whole. */
export async function loadPopup(): Promise<PopupState> {
  const findTab = async () => {
    const tab = await findActiveTab();
    return { tab, findings: tab.tabId === null ? {} : await getTabFindings(tab.tabId) };
  };
  const [{ tab, findings }, disabled, density] = await Promise.all([
    findTab(),
    disabledSites.get(),
    densitySetting.get(),
  ]);
  return { tab, disabled, density, findings };
}
