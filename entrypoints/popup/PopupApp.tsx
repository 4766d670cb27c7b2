import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup';
import { articles } from '../../generated/articles';
import { entries } from '../../generated/entries';
import { findActiveTab } from '../../platform/active-tab';
import { openExtensionPage, openOptions, sectionPath } from '../../platform/extension-pages';
import { densitySetting } from '../../platform/settings';
import { disabledSites } from '../../platform/site-rules';
import { setSiteOn, switchRule } from '../../platform/site-switching';
import { countTabTerms, watchTabFindings } from '../../platform/tab-findings';
import { t } from '../../platform/words';
import type { PopupState } from './load-popup';

const byLabel = [...entries].sort((a, b) => a.label.localeCompare(b.label, 'en', { sensitivity: 'base' }));

/** How long to wait before a page that has not answered is asked again. */
const askAgainMs = 500;

/** The popup, connected to the settings and to what is found on the page. */
export function PopupApp({ initial }: { initial: PopupState }) {
  const [tab, setTab] = useState(initial.tab);
  const { tabId, site } = tab;
  const [disabled, setDisabled] = useState(initial.disabled);
  const [findings, setFindings] = useState(initial.findings);
  const [density, setDensity] = useState(initial.density);
  useEffect(() => disabledSites.watch(setDisabled), []);
  useEffect(() => densitySetting.watch(setDensity), []);
  // A page that is still loading answers a moment later.
  useEffect(() => {
    if (site !== null) return;
    const timer = setInterval(() => void findActiveTab().then(setTab), askAgainMs);
    return () => clearInterval(timer);
  }, [site]);
  useEffect(() => (tabId === null ? undefined : watchTabFindings(tabId, setFindings)), [tabId]);

  const onSiteChange = (isEnabled: boolean): void => {
    if (site === null) return;
    // Shown at once: what is drawn anew before the setting is stored must not turn the switch back under the finger.
    setDisabled((now) => switchRule(now, site, !isEnabled));
    // Storage that fails is told by the switch, which goes back to what is true.
    setSiteOn(site, isEnabled).catch(async () => setDisabled(await disabledSites.get()));
  };
  const onEveryMentionChange = (isWanted: boolean): void => {
    const wanted = isWanted ? 'every' : 'calm';
    setDensity(wanted);
    densitySetting.set(wanted).catch(async () => setDensity(await densitySetting.get()));
  };

  const [article] = articles;
  return (
    <Popup
      t={t}
      entries={byLabel}
      site={site}
      isEnabled={site !== null && !disabled.includes(site)}
      showsEveryMention={density === 'every'}
      pageTerms={countTabTerms(findings)}
      onSiteChange={onSiteChange}
      onEveryMentionChange={onEveryMentionChange}
      onOpenSection={(section) => void openExtensionPage(sectionPath(section))}
      onOpenArticle={() => void openExtensionPage(`/glossary.html?article=${article?.slug ?? ''}`)}
      onOpenOptions={() => void openOptions()}
    />
  );
}
