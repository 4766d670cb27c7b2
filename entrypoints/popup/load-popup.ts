import { type ActiveTab, findActiveTab } from '../../platform/active-tab';
import { disabledSites, everyMentionSetting } from '../../platform/settings';
import { getTabFindings, type TabFindings } from '../../platform/tab-findings';

/** What the popup must know before it can show anything. */
export interface PopupState {
  tab: ActiveTab;
  disabled: readonly string[];
  showsEveryMention: boolean;
  findings: TabFindings;
}

/** Asks for everything at once, so that the popup is drawn once and whole. */
export async function loadPopup(): Promise<PopupState> {
  const findTab = async () => {
    const tab = await findActiveTab();
    return { tab, findings: tab.tabId === null ? {} : await getTabFindings(tab.tabId) };
  };
  const [{ tab, findings }, disabled, showsEveryMention] = await Promise.all([
    findTab(),
    disabledSites.get(),
    everyMentionSetting.get(),
  ]);
  return { tab, disabled, showsEveryMention, findings };
}
