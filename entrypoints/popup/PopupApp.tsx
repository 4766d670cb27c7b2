import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup';
import { articles } from '../../generated/articles';
import { entries } from '../../generated/entries';
import { type ActiveTab, findActiveTab } from '../../platform/active-tab';
import { openExtensionPage, openOptions, sectionPath } from '../../platform/extension-pages';
import { disabledSites, setSiteEnabled } from '../../platform/settings';
import { countTabTerms, getTabFindings, type TabFindings, watchTabFindings } from '../../platform/tab-findings';

const byLabel = [...entries].sort((a, b) => a.label.localeCompare(b.label, 'en', { sensitivity: 'base' }));

/** The popup, connected to the active tab and the settings. */
export function PopupApp() {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [disabled, setDisabled] = useState<readonly string[]>([]);
  const [findings, setFindings] = useState<TabFindings>({});

  useEffect(() => {
    void findActiveTab().then(setTab);
    void disabledSites.get().then(setDisabled);
    return disabledSites.watch(setDisabled);
  }, []);
  useEffect(() => {
    if (!tab || tab.tabId === null) return;
    void getTabFindings(tab.tabId).then(setFindings);
    return watchTabFindings(tab.tabId, setFindings);
  }, [tab]);

  if (!tab) return null;
  const { site } = tab;
  const [article] = articles;
  return (
    <Popup
      entries={byLabel}
      site={site}
      isEnabled={site !== null && !disabled.includes(site)}
      pageTerms={countTabTerms(findings)}
      onSiteChange={(isEnabled) => site !== null && void setSiteEnabled(site, isEnabled)}
      onOpenSection={(section) => void openExtensionPage(sectionPath(section))}
      onOpenArticle={() => void openExtensionPage(`/glossary.html?article=${article?.slug ?? ''}`)}
      onOpenOptions={() => void openOptions()}
    />
  );
}
