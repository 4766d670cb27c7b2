import { Popup, type PopupProps } from '../../../../components/popup/Popup';
import type { SiteStatus } from '../../../../components/popup/page-status';
import css from '../../../../components/styles/popup.css?inline';
import type { Translate } from '../../../../components/words';
import { getElement, typeInto, waitFor, waitUntil } from '../act';
import { manyTerms, pauseEndMs, popupProps, siteIs } from '../samples/popup-props';
import type { Surface } from '../surface';

const show = (more: Partial<PopupProps> = {}) =>
  function PopupState(t: Translate) {
    return <Popup t={t} {...popupProps} {...more} />;
  };
const off = (reason: SiteStatus['reason'], more: Partial<SiteStatus> = {}) =>
  show({ page: siteIs({ isOn: false, reason, ...more }), isAllSitesOn: reason !== 'off-everywhere' });

const openTab = (name: string) => (root: ParentNode) => getElement(root, `#tab-${name}`).click();
const search = (query: string, result: string) => async (root: ParentNode) => {
  typeInto(getElement(root, '[role="combobox"]'), query);
  await waitFor(root, result);
};
const explain = async (root: ParentNode): Promise<void> => {
  getElement(root, '.explain').click();
  await waitFor(root, '.term-body');
};

export const popup: Surface = {
  name: 'popup',
  css,
  frame: 'popup',
  states: {
    'page with terms': show(),
    'went to a term': show(),
    'many terms': show({ findings: { terms: manyTerms, isRead: true }, showsEveryMention: true }),
    'no terms': show({ findings: { terms: [], isRead: true } }),
    'page is being read': show({ findings: { terms: [], isRead: false } }),
    'waiting for the page': show({ page: { kind: 'asking' }, findings: { terms: [], isRead: false } }),
    'not available': show({ page: { kind: 'unavailable' }, findings: { terms: [], isRead: false } }),
    'long name of a site': show({
      page: siteIs({ site: 'patient-information.departments-of-rheumatology.hospital.example' }),
    }),
    'on by a rule': show({ page: siteIs({ rule: '*.example' }) }),
    'site off': off('off-site', { rule: 'clinic.example' }),
    'off by a rule': off('off-rule', { rule: 'clinic.example/forum/*' }),
    'not listed': off('not-listed'),
    'site paused': off('paused-site', { rule: 'clinic.example', untilMs: pauseEndMs }),
    'paused by a rule': off('paused-site', { rule: '*.example', untilMs: pauseEndMs }),
    'paused everywhere': off('paused-everywhere', { rule: '*', untilMs: pauseEndMs }),
    'all sites off': off('off-everywhere'),
    'settings not read': show({ failure: 'reading' }),
    'settings not written': show({ failure: 'writing' }),
    'search results': show(),
    'found by another name': show(),
    'search is under way': show({ loadTextSearch: () => new Promise(() => undefined) }),
    'search finds nothing': show(),
    'A to Z': show(),
    category: show(),
    recent: show(),
    'no recent': show({ recentIds: [] }),
    'recent not kept': show({ recentIds: [], keepsRecentTerms: false }),
    explanation: show(),
    'explanation with a trail': show(),
    'explanation is loading': show({ loadEntry: () => new Promise(() => undefined) }),
    'explanation not loaded': show({ loadEntry: async () => null }),
  },
  actions: {
    'went to a term': async (root) => {
      getElement(root, '[data-stop="jump"]').click();
      await new Promise((resolve) => setTimeout(resolve));
    },
    'search results': search('hip', '[role="group"]'),
    'found by another name': search('brain', '[role="option"] small'),
    'search is under way': search('xyzzy', '.empty'),
    'search finds nothing': async (root) => {
      await search('xyzzy', '.empty')(root);
      const before = getElement(root, '.empty').textContent;
      await waitUntil(() => getElement(root, '.empty').textContent !== before, 'an answer');
    },
    'A to Z': openTab('glossary'),
    category: async (root) => {
      openTab('glossary')(root);
      const choice = await waitFor<HTMLSelectElement>(root, 'select');
      choice.value = 'medicine';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    },
    recent: openTab('recent'),
    'no recent': openTab('recent'),
    'recent not kept': openTab('recent'),
    explanation: explain,
    'explanation with a trail': async (root) => {
      await explain(root);
      getElement(root, '.term-body [data-term]').click();
      await waitFor(root, '.trail .quiet + .quiet');
      await waitFor(root, '.term-body');
    },
    'explanation is loading': async (root) => {
      getElement(root, '.explain').click();
      await waitFor(root, '.term-pane');
    },
    'explanation not loaded': async (root) => {
      getElement(root, '.explain').click();
      await waitFor(root, '.term-pane [role="alert"]');
    },
  },
};
