import type { ComponentChildren } from 'preact';
import type { Translate } from '../words';
import type { GlossaryLinks } from './links';
import { ReadingControls, type ReadingControlsProps } from './ReadingControls';

/** The parts of the glossary that the head of each page leads to. */
export type PagePart = 'list' | 'article';

export interface PageFrameProps {
  t: Translate;
  links: GlossaryLinks;
  /** The part that is shown; none on a page that belongs to neither. */
  current: PagePart | null;
  reading: Omit<ReadingControlsProps, 't'>;
  onOpenOptions: () => void;
  children: ComponentChildren;
}

/** What all reading pages have around their text: the way to the others, and how the text is shown. */
export function PageFrame({ t, links, current, reading, onOpenOptions, children }: PageFrameProps) {
  const partLink = (part: PagePart, path: string, name: string) => (
    <a href={path} aria-current={current === part ? 'page' : undefined}>
      {name}
    </a>
  );
  return (
    <div class="frame">
      <a class="skip" href="#main">
        {t('glossary.skip')}
      </a>
      <header class="page-head">
        <nav aria-label={t('glossary.pages')}>
          <a class="brand" href={links.welcome} title={t('glossary.welcome')}>
            Termlight
          </a>
          {partLink('list', links.list, t('glossary.title'))}
          {partLink('article', links.articles, t('glossary.articles'))}
          <button type="button" onClick={onOpenOptions}>
            {t('glossary.options')}
          </button>
        </nav>
        <ReadingControls t={t} {...reading} />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
