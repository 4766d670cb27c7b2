import { browser } from 'wxt/browser';
import { explainTerm } from '../../components/explain-term';
import cardCss from '../../components/styles/card.css?inline';
import { entries } from '../../generated/entries';
import { packedSenses } from '../../generated/match-senses';
import { createMarkSheet } from '../../page/look/mark-sheet';
import { showTermCount } from '../../platform/badge';
import { onMessage } from '../../platform/checked-messages';
import { onShortcuts } from '../../platform/commands';
import { glossaryPath, openExtensionPage, sectionPath, welcomePath } from '../../platform/extension-pages';
import { onFirstInstall } from '../../platform/first-run';
import { setTermHidden } from '../../platform/hidden-terms';
import { sendMessage } from '../../platform/messages';
import { explainWord, walkTo } from '../../platform/page-commands';
import { createQueue } from '../../platform/queue';
import { noteOpenedTerm } from '../../platform/recent-terms';
import { toggleEveryMention } from '../../platform/settings';
import { switchSiteOf } from '../../platform/site-switching';
import { startSync } from '../../platform/sync/start-sync';
import { countTabTerms, forgetTab, storeFrameFindings } from '../../platform/tab-findings';
import { t } from '../../platform/words';

/** Answers the content scripts and keeps the toolbar badge. Holds nothing that a stopped worker would lose. */
export function startBackground(): void {
  const entriesById = new Map(entries.map((entry) => [entry.id, entry]));
  const inTurn = createQueue();
  const settingInTurn = createQueue();

  onFirstInstall(() => void openExtensionPage(welcomePath));
  onMessage('findExplanation', (termId) => {
    const entry = entriesById.get(termId);
    return entry ? explainTerm(t, entry) : null;
  });
  onMessage('getSenses', () => packedSenses);
  onMessage('getCardStyle', () => cardCss);
  onMessage('openGlossary', (at) => openExtensionPage(glossaryPath(at)));
  onMessage('openSection', (section) => openExtensionPage(sectionPath(section)));
  onMessage('findTopAddress', async (_, { tabId }) =>
    tabId === undefined ? null : sendMessage('getAddress', undefined, { tabId, frameId: 0 }).catch(() => null),
  );
  onMessage('tellAddress', async (address, { tabId }) => {
    // A page without other frames does not answer.
    if (tabId !== undefined) await sendMessage('addressChanged', address, { tabId }).catch(() => undefined);
  });
  onMessage('startPage', (_, { tabId }) =>
    inTurn(async () => {
      if (tabId !== undefined) await forgetTab(tabId);
    }),
  );
  onMessage('reportFindings', (findings, { tabId, frameId }) =>
    inTurn(async () => {
      if (tabId === undefined || frameId === undefined) return;
      const all = await storeFrameFindings({ tabId, frameId }, findings);
      await showTermCount(tabId, countTabTerms(all).length);
    }),
  );
  // All tabs and pages ask here, so that no change is lost when two are made at once.
  onMessage('setTermHidden', (change) => settingInTurn(() => setTermHidden(change)));
  startSync(settingInTurn);
  onMessage('noteOpened', (termId) =>
    settingInTurn(async () => {
      if (entriesById.has(termId)) await noteOpenedTerm(termId);
    }),
  );
  onMessage('getMarkSheet', createMarkSheet);
  onShortcuts({
    'next-term': (tabId) => walkTo(tabId, 'next'),
    'previous-term': (tabId) => walkTo(tabId, 'previous'),
    'explain-term': explainWord,
    'toggle-site': (tabId) => settingInTurn(() => switchSiteOf(tabId)),
    'toggle-every-mention': () => settingInTurn(toggleEveryMention),
  });
  browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => forgetTab(tabId)));
}
