import type { Translate } from '../words';
import { CardSection } from './CardSection';
import { HiddenSection, type HiddenSectionProps } from './HiddenSection';
import { MarksSection } from './MarksSection';
import type { OptionValues, SaveOption } from './option-values';
import { RecentSection, type RecentSectionProps } from './RecentSection';
import { ShortcutsSection, type ShortcutsSectionProps } from './ShortcutsSection';
import { SitesSection, type SitesSectionProps } from './SitesSection';
import { SyncSection, type SyncSectionProps } from './SyncSection';
import { TransferSection, type TransferSectionProps } from './TransferSection';

/** What a section is given beyond the settings themselves. */
type Own<Props> = Omit<Props, 't' | 'save' | keyof OptionValues>;

export interface OptionsPageProps {
  t: Translate;
  values: OptionValues;
  save: SaveOption;
  sites: Own<SitesSectionProps>;
  hidden: Own<HiddenSectionProps>;
  recent: Own<RecentSectionProps>;
  shortcuts: Own<ShortcutsSectionProps>;
  /** Null where the browser offers no syncing. */
  sync: Own<SyncSectionProps> | null;
  transfer: Own<TransferSectionProps>;
  /** The address of the page that is shown after installing. */
  welcomePath: string;
}

/** All of the reader's settings. Every change holds at once, in all open pages. */
export function OptionsPage({ t, values, save, welcomePath, ...sections }: OptionsPageProps) {
  const shared = { t, save, ...values };
  const links = [
    { id: 'marks', title: t('options.marks') },
    { id: 'card', title: t('options.card') },
    { id: 'sites', title: t('options.sites') },
    { id: 'hidden', title: t('options.hidden') },
    { id: 'recent', title: t('options.recent') },
    { id: 'shortcuts', title: t('options.shortcuts') },
    ...(sections.sync ? [{ id: 'sync', title: t('options.sync') }] : []),
    { id: 'transfer', title: t('options.transfer') },
  ];
  return (
    <div class="options">
      <header class="options-head">
        <h1>{t('options.title')}</h1>
        <p class="options-intro">{t('options.intro')}</p>
      </header>
      <nav aria-label={t('options.sections')}>
        <ul>
          {links.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <MarksSection {...shared} />
        <CardSection {...shared} />
        <SitesSection {...shared} {...sections.sites} />
        <HiddenSection t={t} {...sections.hidden} />
        <RecentSection t={t} keepsRecentTerms={values.keepsRecentTerms} {...sections.recent} />
        <ShortcutsSection t={t} {...sections.shortcuts} />
        {sections.sync && <SyncSection t={t} {...sections.sync} />}
        <TransferSection t={t} {...sections.transfer} />
      </main>
      <footer class="options-foot">
        <a href={welcomePath}>{t('options.welcome')}</a>
      </footer>
    </div>
  );
}
