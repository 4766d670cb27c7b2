import type { PopupProps } from '../../../../components/popup/Popup';
import type { PageStatus, SiteStatus } from '../../../../components/popup/page-status';
import { entries } from '../../../../generated/entries';
import { toNamedTerms } from '../../../../glossary/named-term';
import { createSearch } from '../../../../glossary/search';

const nothing = (): void => undefined;
const search = createSearch(entries);

/** When the pauses of the samples end: this day, so that no date is said. */
export const pauseEndMs = new Date().setHours(15, 40, 0, 0);

/** A page that has answered: marked, unless said otherwise. */
export const siteIs = (status: Partial<SiteStatus> = {}): PageStatus => ({
  kind: 'site',
  status: { site: 'clinic.example', isOn: true, reason: 'on', ...status },
});

/** Many terms, most often first. */
export const manyTerms = entries.slice(0, 60).map(({ id }, n) => [id, Math.ceil(140 / (n + 1))] as const);

/** The popup over a page with a few terms; what is pressed does nothing. */
export const popupProps: Omit<PopupProps, 't'> = {
  terms: toNamedTerms(entries),
  page: siteIs(),
  findings: {
    terms: [
      ['fibromyalgia', 12],
      ['hip-pain', 3],
      ['greater-trochanteric-pain-syndrome', 2],
      ['milnacipran', 1],
    ],
    isRead: true,
  },
  failure: null,
  isAllSitesOn: true,
  showsEveryMention: false,
  recentIds: ['hip-pain', 'fibromyalgia-impact-questionnaire', 'nsaid'],
  keepsRecentTerms: true,
  loadEntry: async (termId) => entries.find(({ id }) => id === termId) ?? null,
  loadTextSearch: async () => (query) => search(query).map(({ id }) => id),
  articles: { href: '#article', onOpen: nothing },
  glossary: { href: '#glossary', onOpen: nothing },
  options: { href: '#options', onOpen: nothing },
  onSiteChange: nothing,
  onAllSitesChange: nothing,
  onPause: nothing,
  onResume: nothing,
  onEveryMentionChange: nothing,
  onJump: async () => true,
  onClearRecent: nothing,
  onOpened: nothing,
  onOpenSection: nothing,
  onOpenInGlossary: nothing,
  onClose: nothing,
};
