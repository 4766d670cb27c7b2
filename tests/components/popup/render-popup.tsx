import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/Popup';
import type { PageStatus, SiteStatus } from '../../../components/popup/page-status';
import { toNamedTerms } from '../../../glossary/named-term';
import { createSearch } from '../../../glossary/search';
import { t } from '../../../platform/words';
import { renderView } from '../render-view';
import { entries } from '../sample-entries';

/** A page that answers: marked, unless said otherwise. */
export const siteIs = (status: Partial<SiteStatus> = {}): PageStatus => ({
  kind: 'site',
  status: { site: 'clinic.example', isOn: true, reason: 'on', ...status },
});

/** What the page of most tests has. */
export const someFindings = {
  terms: [
    ['tender-point', 7],
    ['not-in-the-glossary', 3],
    ['fibro-fog', 1],
  ] as const,
  isRead: true,
};

/** Renders the popup over a page, with all its callbacks as spies. */
export async function renderPopup(props: Partial<PopupProps> = {}) {
  const spies = {
    onSiteChange: vi.fn(),
    onAllSitesChange: vi.fn(),
    onPause: vi.fn(),
    onResume: vi.fn(),
    onEveryMentionChange: vi.fn(),
    onJump: vi.fn(async (_termId: string) => true),
    onClearRecent: vi.fn(),
    onOpened: vi.fn(),
    onOpenSection: vi.fn(),
    onOpenInGlossary: vi.fn(),
    onClose: vi.fn(),
    onOpenPage: vi.fn(),
  };
  const search = createSearch(entries);
  const pageAt = (href: string) => ({ href, onOpen: () => spies.onOpenPage(href) });
  const popup = (
    <Popup
      t={t}
      terms={toNamedTerms(entries)}
      page={siteIs()}
      findings={someFindings}
      failure={null}
      isAllSitesOn
      showsEveryMention={false}
      recentIds={[]}
      keepsRecentTerms
      loadEntry={async (termId) => entries.find(({ id }) => id === termId) ?? null}
      loadTextSearch={async () => (query) => search(query).map(({ id }) => id)}
      articles={pageAt('/articles')}
      glossary={pageAt('/glossary')}
      options={pageAt('/options')}
      {...spies}
      {...props}
    />
  );
  const view = await renderView(popup);
  /** Lets what is loaded come in. */
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  return { ...spies, view, settle };
}
