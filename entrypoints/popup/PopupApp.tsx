import { useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup';
import { namedTerms } from '../../generated/named-terms';
import { glossaryPath, openExtensionPage, sectionPath } from '../../platform/extension-pages';
import { sendMessage } from '../../platform/messages';
import { jumpToTerm } from '../../platform/page-commands';
import { densitySetting, recentTermsSetting } from '../../platform/settings';
import { countTabTerms, isTabRead } from '../../platform/tab-findings';
import { t } from '../../platform/words';
import { loadEntry, loadTextSearch } from './glossary-loaders';
import type { PopupState } from './load-popup';
import { createPopupLinks, leaveFor } from './popup-links';
import { createSiteActions } from './site-actions';
import { usePage } from './use-page';
import { usePopupSettings } from './use-popup-settings';

/** The popup, connected to the settings and to what is found on the page. */
export function PopupApp({ initial }: { initial: PopupState }) {
  const { settings, failure, change } = usePopupSettings(initial.settings);
  const { tabId, page, findings, ...siteInUse } = usePage(initial, settings);
  const [links] = useState(createPopupLinks);
  return (
    <Popup
      t={t}
      terms={namedTerms}
      page={page}
      findings={{ terms: countTabTerms(findings), isRead: isTabRead(findings) }}
      failure={failure}
      isAllSitesOn={!settings.isAllSitesOff}
      showsEveryMention={settings.density === 'every'}
      recentIds={settings.recentTerms}
      keepsRecentTerms={settings.keepsRecentTerms}
      loadEntry={loadEntry}
      loadTextSearch={loadTextSearch}
      {...createSiteActions({ ...siteInUse, pauses: settings.pauses, change })}
      onEveryMentionChange={(isWanted) => {
        const density = isWanted ? 'every' : 'calm';
        change({ density }, () => densitySetting.set(density));
      }}
      onClearRecent={() => change({ recentTerms: [] }, () => recentTermsSetting.set([]))}
      onJump={async (termId) => tabId !== null && jumpToTerm(tabId, termId).catch(() => false)}
      // What is not remembered is no harm to what is being read.
      onOpened={(termId) => void sendMessage('noteOpened', termId).catch(() => undefined)}
      onOpenSection={(section) => void leaveFor(() => openExtensionPage(sectionPath(section)))}
      onOpenInGlossary={(termId) => void leaveFor(() => openExtensionPage(glossaryPath({ termId })))}
      onClose={() => window.close()}
      {...links}
    />
  );
}
